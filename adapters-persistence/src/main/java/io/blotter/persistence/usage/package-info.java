/** What callers use, counted in this process or in PostgreSQL. */
@NullMarked
package io.blotter.persistence.usage;

import org.jspecify.annotations.NullMarked;
