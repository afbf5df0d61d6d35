package io.blotter.persistence.search;

import io.blotter.application.search.RecentSearch;
import io.blotter.application.search.port.RecentSearches;
import io.blotter.persistence.shared.Sessions;
import java.util.List;

final class MyBatisRecentSearches implements RecentSearches {
  private final Sessions sessions;

  MyBatisRecentSearches(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public boolean takesWrites() {
    return sessions.readLatest(RecentSearchMapper.class, RecentSearchMapper::takesWrites);
  }

  @Override
  public int add(List<RecentSearch> searches) {
    var columns = RecentSearchColumns.of(searches);
    return sessions.write(
        RecentSearchMapper.class,
        recent -> {
          recent.lock(columns.users());
          return recent.add(columns);
        });
  }
}
