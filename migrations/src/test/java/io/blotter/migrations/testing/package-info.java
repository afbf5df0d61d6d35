/** A real PostgreSQL with the registry's schema, for tests. */
@NullMarked
package io.blotter.migrations.testing;

import org.jspecify.annotations.NullMarked;
