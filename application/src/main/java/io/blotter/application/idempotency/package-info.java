/** Requests that may be sent again without doing twice what they ask for. */
@NullMarked
package io.blotter.application.idempotency;

import org.jspecify.annotations.NullMarked;
