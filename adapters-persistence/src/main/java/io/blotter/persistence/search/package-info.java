/** Searches in PostgreSQL. */
@NullMarked
package io.blotter.persistence.search;

import org.jspecify.annotations.NullMarked;
