/** A real PostgreSQL for tests. */
@NullMarked
package io.blotter.toolchain.testing;

import org.jspecify.annotations.NullMarked;
