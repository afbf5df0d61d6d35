/** Projects in PostgreSQL. */
@NullMarked
package io.blotter.persistence.project;

import org.jspecify.annotations.NullMarked;
