/** The history of the registry, and the watch over how much it holds. */
@NullMarked
package io.blotter.application.audit;

import org.jspecify.annotations.NullMarked;
