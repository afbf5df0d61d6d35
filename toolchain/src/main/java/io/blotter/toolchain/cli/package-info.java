/** {@code blotter db}: the schema's toolchain on the command line. */
@NullMarked
package io.blotter.toolchain.cli;

import org.jspecify.annotations.NullMarked;
