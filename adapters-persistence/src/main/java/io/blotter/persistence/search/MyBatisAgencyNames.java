package io.blotter.persistence.search;

import io.blotter.application.search.AgencyCandidate;
import io.blotter.application.search.port.AgencyNames;
import io.blotter.persistence.shared.Sessions;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

final class MyBatisAgencyNames implements AgencyNames {
  private final Sessions sessions;
  private final MyBatisRememberedNames remembered;

  MyBatisAgencyNames(Sessions sessions, Consumer<Runnable> later) {
    this.sessions = sessions;
    remembered = new MyBatisRememberedNames(sessions, later);
  }

  @Override
  public List<AgencyCandidate> nearest(String name, int limit) {
    var near = remembered.nearest(name, limit).orElse(null);
    return candidates(
        sessions.read(AgencyNameMapper.class, names -> names.nearest(name, limit, near)));
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
