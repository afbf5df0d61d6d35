package io.blotter.application.imports.port;

import io.blotter.application.imports.SourceRecord;
import java.util.List;

/** Data sources that come from other catalogues. */
public interface SourceImports {
  /**
   * Takes a set over; a source is known by its normalised address and its record type. A catalogue
   * changes the description of the sources that it brought, and fills in what is empty in others;
   * what it leaves out erases nothing.
   */
  AgencyImports.Outcome take(String source, List<SourceRecord> sources);

  /** What of each address counts for identity, in the order given. */
  List<String> normalized(List<String> urls);
}
