/** Counts of the whole registry in PostgreSQL. */
@NullMarked
package io.blotter.persistence.metrics;

import org.jspecify.annotations.NullMarked;
