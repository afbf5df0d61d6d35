/** Where it is counted what callers use. */
@NullMarked
package io.blotter.application.usage.port;

import org.jspecify.annotations.NullMarked;
