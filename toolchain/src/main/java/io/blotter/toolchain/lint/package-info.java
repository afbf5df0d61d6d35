/**
 * Judges migrations before they run: what would lose data, block readers and writers, or break the
 * build that still runs against the old schema.
 */
@NullMarked
package io.blotter.toolchain.lint;

import org.jspecify.annotations.NullMarked;
