/** The call log's ports in memory, and what every implementation promises. */
@NullMarked
package io.blotter.application.testing.call;

import org.jspecify.annotations.NullMarked;
