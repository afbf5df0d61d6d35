/** Places in PostgreSQL. */
@NullMarked
package io.blotter.persistence.location;

import org.jspecify.annotations.NullMarked;
