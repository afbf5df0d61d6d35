/** Outbound ports of the call log. */
@NullMarked
package io.blotter.application.call.port;

import org.jspecify.annotations.NullMarked;
