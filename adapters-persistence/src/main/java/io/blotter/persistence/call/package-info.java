/** The call log in PostgreSQL. */
@NullMarked
package io.blotter.persistence.call;

import org.jspecify.annotations.NullMarked;
