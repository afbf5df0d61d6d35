/** The statements about calls that were answered. */
@NullMarked
package io.blotter.persistence.idempotency;

import org.jspecify.annotations.NullMarked;
