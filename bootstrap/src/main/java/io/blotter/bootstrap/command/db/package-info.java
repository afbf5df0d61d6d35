/** {@code blotter db}: the schema's toolchain on the command line. */
@NullMarked
package io.blotter.bootstrap.command.db;

import org.jspecify.annotations.NullMarked;
