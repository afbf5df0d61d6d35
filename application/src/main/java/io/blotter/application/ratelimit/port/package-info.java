/** Where it is counted what callers use. */
@NullMarked
package io.blotter.application.ratelimit.port;

import org.jspecify.annotations.NullMarked;
