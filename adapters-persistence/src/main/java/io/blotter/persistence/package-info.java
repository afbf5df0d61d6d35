/** The registry in PostgreSQL: the front door of every port that the database serves. */
@NullMarked
package io.blotter.persistence;

import org.jspecify.annotations.NullMarked;
