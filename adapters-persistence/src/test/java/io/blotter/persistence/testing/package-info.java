/** PostgreSQL for the tests of what lies on it. */
@NullMarked
package io.blotter.persistence.testing;

import org.jspecify.annotations.NullMarked;
