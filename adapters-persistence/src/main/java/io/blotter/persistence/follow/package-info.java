/** Follows in PostgreSQL. */
@NullMarked
package io.blotter.persistence.follow;

import org.jspecify.annotations.NullMarked;
