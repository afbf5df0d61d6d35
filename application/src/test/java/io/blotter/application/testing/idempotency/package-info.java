/** The idempotency slice's ports in memory, and what they promise. */
@NullMarked
package io.blotter.application.testing.idempotency;

import org.jspecify.annotations.NullMarked;
