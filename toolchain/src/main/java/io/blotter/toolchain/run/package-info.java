/** Applying revisions to a database and taking them back. */
@NullMarked
package io.blotter.toolchain.run;

import org.jspecify.annotations.NullMarked;
