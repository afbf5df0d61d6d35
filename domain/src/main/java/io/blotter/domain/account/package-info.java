/** People who use the registry: who they are and what they may do. */
@NullMarked
package io.blotter.domain.account;

import org.jspecify.annotations.NullMarked;
