package io.blotter.application.imports.port;

import io.blotter.application.imports.SourceRecord;
import java.util.List;

/** Data sources that come from other catalogues. */
public interface SourceImports {
  /**
   * Takes a set over; a source is known by its normalised address and its record type. A catalogue
   * changes the description of the sources that it brought, and fills in what is empty in others;
   * what a row leaves out erases nothing, unless it says so.
   */
  AgencyImports.Outcome take(String source, List<SourceRecord> sources);

  /**
   * Counts again what the tables hold, and keeps anybody else from counting until the transaction
   * ends: a vacuum that passes meanwhile sees none of its rows.
   */
  void analyze();

  /** Counts for good what an import has left, once it is in, and tidies it for readers. */
  void vacuum();

  /** What of each address counts for identity, in the order given. */
  List<String> normalized(List<String> urls);
}
