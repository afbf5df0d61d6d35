/** What the history of the registry keeps. */
@NullMarked
package io.blotter.domain.audit;

import org.jspecify.annotations.NullMarked;
