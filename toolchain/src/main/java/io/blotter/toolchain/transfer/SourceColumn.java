package io.blotter.toolchain.transfer;

/**
 * A column of a {@link SourceTable}.
 *
 * @param name as it is declared
 * @param quoted as it is written in SQL
 * @param hasDefault whether rows that lack it get another value than null
 * @param inKey whether it tells the table's rows apart
 */
record SourceColumn(
    String name, String quoted, String type, boolean nullable, boolean hasDefault, boolean inKey) {}
