/** How much the registry holds. */
@NullMarked
package io.blotter.application.metrics;

import org.jspecify.annotations.NullMarked;
