/** What callers use, counted in this process or in PostgreSQL. */
@NullMarked
package io.blotter.persistence.ratelimit;

import org.jspecify.annotations.NullMarked;
