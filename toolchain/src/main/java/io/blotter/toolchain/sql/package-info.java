/** SQL text, cut into statements and tokens without a server. */
@NullMarked
package io.blotter.toolchain.sql;

import org.jspecify.annotations.NullMarked;
