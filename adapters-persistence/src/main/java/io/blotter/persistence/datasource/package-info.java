/** Data sources in PostgreSQL. */
@NullMarked
package io.blotter.persistence.datasource;

import org.jspecify.annotations.NullMarked;
