/** Ports in memory, and what every implementation of a port promises. */
@NullMarked
package io.blotter.application.testing;

import org.jspecify.annotations.NullMarked;
