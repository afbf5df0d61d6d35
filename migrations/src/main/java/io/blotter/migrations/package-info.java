/**
 * The database's shape over time: revisions, and the reference data that every registry starts
 * with.
 */
@NullMarked
package io.blotter.migrations;

import org.jspecify.annotations.NullMarked;
