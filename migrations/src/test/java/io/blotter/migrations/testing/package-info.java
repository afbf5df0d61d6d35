/** A real PostgreSQL for tests. */
@NullMarked
package io.blotter.migrations.testing;

import org.jspecify.annotations.NullMarked;
