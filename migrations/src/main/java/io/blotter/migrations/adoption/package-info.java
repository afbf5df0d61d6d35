/** Takes over a database of the reference system: a copy of it with the registry's schema. */
@NullMarked
package io.blotter.migrations.adoption;

import org.jspecify.annotations.NullMarked;
