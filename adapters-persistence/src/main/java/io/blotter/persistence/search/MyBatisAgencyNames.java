package io.blotter.persistence.search;

import io.blotter.application.search.AgencyCandidate;
import io.blotter.application.search.port.AgencyNames;
import io.blotter.persistence.shared.Sessions;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class MyBatisAgencyNames implements AgencyNames {
  private final Sessions sessions;

  MyBatisAgencyNames(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<AgencyCandidate> nearest(String name, int limit) {
    return candidates(sessions.read(AgencyNameMapper.class, names -> names.nearest(name, limit)));
  }

  @Override
  public List<AgencyCandidate> nearestIn(
      String name,
      @Nullable String state,
      @Nullable String county,
      @Nullable String locality,
      int limit) {
    return candidates(
        sessions.read(
            AgencyNameMapper.class,
            names -> names.nearestIn(name, state, county, locality, limit)));
  }

  private static List<AgencyCandidate> candidates(List<AgencyCandidateRow> rows) {
    return rows.stream().map(AgencyCandidateRow::toCandidate).toList();
  }
}
