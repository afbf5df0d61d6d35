/** Record types and categories in PostgreSQL. */
@NullMarked
package io.blotter.persistence.taxonomy;

import org.jspecify.annotations.NullMarked;
