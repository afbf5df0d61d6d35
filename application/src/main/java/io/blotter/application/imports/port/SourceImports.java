package io.blotter.application.imports.port;

import io.blotter.application.imports.SourceRecord;
import java.util.List;

/** Data sources that come from other catalogues. */
public interface SourceImports {
  /** Takes a set over; a source is known by its normalised address and its record type. */
  AgencyImports.Outcome take(List<SourceRecord> sources);

  /** What of each address counts for identity, in the order given. */
  List<String> normalized(List<String> urls);
}
