package io.blotter.application.imports;

/** A data source and the row it was read from. */
record ReadSource(CsvRow row, SourceRecord source) {}
