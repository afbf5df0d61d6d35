/** Reads tables as people save them, and writes what an import says of them. */
@NullMarked
package io.blotter.bootstrap.command.table;

import org.jspecify.annotations.NullMarked;
