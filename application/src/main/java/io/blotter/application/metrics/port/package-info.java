/** Where counts of the whole registry come from. */
@NullMarked
package io.blotter.application.metrics.port;

import org.jspecify.annotations.NullMarked;
