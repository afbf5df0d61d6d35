/** Outbound ports that every slice shares. */
@NullMarked
package io.blotter.application.shared.port;

import org.jspecify.annotations.NullMarked;
