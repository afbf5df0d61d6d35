/** Data requests over HTTP. */
@NullMarked
package io.blotter.web.datarequest;

import org.jspecify.annotations.NullMarked;
