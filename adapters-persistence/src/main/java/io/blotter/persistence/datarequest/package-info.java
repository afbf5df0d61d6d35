/** Data requests in PostgreSQL. */
@NullMarked
package io.blotter.persistence.datarequest;

import org.jspecify.annotations.NullMarked;
