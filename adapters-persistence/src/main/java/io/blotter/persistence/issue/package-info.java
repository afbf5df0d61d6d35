/** Which request has which issue, in PostgreSQL. */
@NullMarked
package io.blotter.persistence.issue;

import org.jspecify.annotations.NullMarked;
