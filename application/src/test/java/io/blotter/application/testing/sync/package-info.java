/** The sync slice's ports in memory, and what they promise. */
@NullMarked
package io.blotter.application.testing.sync;

import org.jspecify.annotations.NullMarked;
