/** Rows that move from one database to another: dumps, their restore and its trial, refreshes. */
@NullMarked
package io.blotter.toolchain.transfer;

import org.jspecify.annotations.NullMarked;
