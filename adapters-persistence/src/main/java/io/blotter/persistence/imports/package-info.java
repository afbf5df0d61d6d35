/** Imports in PostgreSQL: sets of rows, never one by one. */
@NullMarked
package io.blotter.persistence.imports;

import org.jspecify.annotations.NullMarked;
