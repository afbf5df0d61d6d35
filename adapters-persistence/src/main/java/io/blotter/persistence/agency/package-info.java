/** Agencies in PostgreSQL. */
@NullMarked
package io.blotter.persistence.agency;

import org.jspecify.annotations.NullMarked;
