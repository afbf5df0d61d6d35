/** Where places come from. */
@NullMarked
package io.blotter.application.location.port;

import org.jspecify.annotations.NullMarked;
