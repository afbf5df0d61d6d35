/** Writes the sources of a new slice as a careful person would begin it. */
@NullMarked
package io.blotter.generator;

import org.jspecify.annotations.NullMarked;
