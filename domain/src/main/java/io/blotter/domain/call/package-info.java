/** What calls to agencies are, and how far they come. */
@NullMarked
package io.blotter.domain.call;

import org.jspecify.annotations.NullMarked;
