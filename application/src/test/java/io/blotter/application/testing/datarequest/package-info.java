/** The data request slice's ports in memory, and what they promise. */
@NullMarked
package io.blotter.application.testing.datarequest;

import org.jspecify.annotations.NullMarked;
