package io.blotter.application.imports.port;

import io.blotter.application.imports.AgencyRecord;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.location.LocationId;
import java.util.List;
import java.util.Map;

/** Agencies that come from other catalogues, with the ids they have there. */
public interface AgencyImports {
  /** Takes a set of agencies over and says what that did to each of them. */
  Outcome take(String source, List<AgencyRecord> agencies);

  /**
   * Counts again what the tables hold, and keeps anybody else from counting until the transaction
   * ends: a vacuum that passes meanwhile sees none of its rows.
   */
  void analyze();

  /** Counts for good what an import has left, once it is in, and tidies it for readers. */
  void vacuum();

  /** Our ids of another catalogue's agencies. */
  Map<String, AgencyId> known(String source);

  /** Where another catalogue had its agencies when they were last taken over. */
  Map<String, LocationId> seats(String source);

  /** Links the sources that waited for agencies which have come; says how many links that made. */
  int linkAwaiting();

  /** All agencies by state name and folded name. */
  List<NamedAgency> named();

  /**
   * How many of a set were new, how many were known and differed, and what is to be said of others.
   */
  record Outcome(int created, int changed, List<Kept> kept, List<Twin> twins) {
    public Outcome {
      kept = List.copyOf(kept);
      twins = List.copyOf(twins);
    }
  }

  /**
   * What an item of a set said nothing of, although it is known.
   *
   * @param number of the item, from 0
   * @param isContradicted whether its dates and the known ones would end before they begin
   */
  record Kept(int number, List<String> fields, boolean isContradicted) {
    public Kept {
      fields = List.copyOf(fields);
    }
  }

  /** An item of a set that is new, and an agency of the same name in the same place. */
  record Twin(int number, AgencyId agency) {}

  /** An agency by what tables call it; {@code folded} is its name without accents and case. */
  record NamedAgency(AgencyId id, String folded, String stateName) {}
}
