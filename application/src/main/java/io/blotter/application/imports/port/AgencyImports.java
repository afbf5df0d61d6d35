package io.blotter.application.imports.port;

import io.blotter.application.imports.AgencyRecord;
import io.blotter.domain.agency.AgencyId;
import java.util.List;
import java.util.Map;

/** Agencies that come from other catalogues, with the ids they have there. */
public interface AgencyImports {
  /** Takes a set of agencies over and says what that did to each of them. */
  Outcome take(String source, List<AgencyRecord> agencies);

  /** Our ids of another catalogue's agencies. */
  Map<String, AgencyId> known(String source);

  /** All agencies by state name and folded name. */
  List<NamedAgency> named();

  /** How many of a set were new, and how many were known and differed. */
  record Outcome(int created, int changed) {}

  /** An agency by what tables call it; {@code folded} is its name without accents and case. */
  record NamedAgency(AgencyId id, String folded, String stateName) {}
}
