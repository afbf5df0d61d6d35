/** What the idempotency slice needs from outside. */
@NullMarked
package io.blotter.application.idempotency.port;

import org.jspecify.annotations.NullMarked;
