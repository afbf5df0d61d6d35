/** Counts of the whole registry over HTTP. */
@NullMarked
package io.blotter.web.metrics;

import org.jspecify.annotations.NullMarked;
