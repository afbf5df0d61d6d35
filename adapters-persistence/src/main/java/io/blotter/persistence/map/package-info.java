/** The map in PostgreSQL. */
@NullMarked
package io.blotter.persistence.map;

import org.jspecify.annotations.NullMarked;
