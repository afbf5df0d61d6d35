package io.blotter.application.sync;

import io.blotter.application.sync.port.AgencyTies;
import io.blotter.application.sync.port.Link;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.shared.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps agencies that something else would miss. */
record AgencyRemovals(AgencyTies ties) {
  /** Refuses to delete these where one of them is still needed. */
  public void check(List<AgencyId> agencies) {
    ties.lock(agencies);
    refuse("meta URLs", "meta_url_id", ties.metaUrls(agencies));
    refuse("data sources", "data_source_id", ties.lastOfSources(agencies));
  }

  private static void refuse(String things, String key, List<? extends Link<?, AgencyId>> ties) {
    if (!ties.isEmpty()) {
      throw new Refusal.Invalid("Cannot delete agencies with " + things + ": " + listed(key, ties));
    }
  }

  private static String listed(String key, List<? extends Link<?, AgencyId>> ties) {
    return ties.stream()
        .map(tie ->
            "{'"
                + key
                + "': "
                + tie.thing().value()
                + ", 'agency_id': "
                + tie.linked().value()
                + "}")
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
