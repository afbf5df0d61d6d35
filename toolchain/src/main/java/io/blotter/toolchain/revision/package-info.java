/** Revisions of the schema: their graph, their files, and which of them a database holds. */
@NullMarked
package io.blotter.toolchain.revision;

import org.jspecify.annotations.NullMarked;
