package io.blotter.persistence.search;

import io.blotter.application.search.AgencySuggestion;
import io.blotter.application.search.PlaceSuggestion;
import io.blotter.application.search.port.AgencyNames;
import io.blotter.application.search.port.AgencyPlaces;
import io.blotter.application.search.port.KnownUrls;
import io.blotter.application.search.port.RecentSearches;
import io.blotter.application.search.port.SearchIndex;
import io.blotter.application.search.port.Suggestions;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The search slice's ports in PostgreSQL. */
public final class SearchPersistence {
  private SearchPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(SearchMapper.class);
    configuration.addMapper(RecentSearchMapper.class);
    configuration.addMapper(PlaceSuggestionMapper.class);
    configuration.addMapper(AgencySuggestionMapper.class);
    configuration.addMapper(AgencyNameMapper.class);
    configuration.addMapper(AgencyPlaceMapper.class);
  }

  public static SearchIndex index(Sessions sessions) {
    return new MyBatisSearchIndex(sessions);
  }

  public static KnownUrls knownUrls(Sessions sessions) {
    return new MyBatisSearchIndex(sessions);
  }

  public static RecentSearches recentSearches(Sessions sessions) {
    return new MyBatisRecentSearches(sessions);
  }

  public static Suggestions<PlaceSuggestion> places(Sessions sessions) {
    return new MyBatisPlaceSuggestions(sessions);
  }

  public static Suggestions<AgencySuggestion> agencies(Sessions sessions) {
    return new MyBatisAgencySuggestions(sessions);
  }

  public static AgencyNames agencyNames(Sessions sessions) {
    return new MyBatisAgencyNames(sessions);
  }

  public static AgencyPlaces agencyPlaces(Sessions sessions) {
    return new MyBatisAgencyPlaces(sessions);
  }
}
