package io.blotter.migrations.lint;

/** The text of one statement, and the line of the file on which its first word stands. */
record Fragment(String sql, int line) {}
