/** Data requests: made, looked up, changed, and linked to sources and places. */
@NullMarked
package io.blotter.application.datarequest;

import org.jspecify.annotations.NullMarked;
