package io.blotter.application.imports;

/** A data source and the row it was read from. */
record ReadSource(Cells row, SourceRecord source) {}
