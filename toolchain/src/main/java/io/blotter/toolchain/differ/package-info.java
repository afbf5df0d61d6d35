/**
 * Writes a revision by comparing databases: the one that the revisions make with the one that the
 * model describes. Nothing is believed that was not run: every proposal was applied, undone and
 * compared on throw-away databases before it is handed out.
 */
@NullMarked
package io.blotter.toolchain.differ;

import org.jspecify.annotations.NullMarked;
