package io.blotter.persistence.search;

import io.blotter.application.search.AgencySuggestion;
import io.blotter.application.search.PlaceSuggestion;
import io.blotter.application.search.port.AgencyNames;
import io.blotter.application.search.port.AgencyPlaces;
import io.blotter.application.search.port.KnownUrls;
import io.blotter.application.search.port.PlaceNames;
import io.blotter.application.search.port.RecentSearches;
import io.blotter.application.search.port.RegistryEntries;
import io.blotter.application.search.port.SearchIndex;
import io.blotter.application.search.port.SourceExplorer;
import io.blotter.application.search.port.Suggestions;
import io.blotter.persistence.shared.Sessions;
import java.util.function.Consumer;
import org.apache.ibatis.session.Configuration;

/** The search slice's ports in PostgreSQL. */
public final class SearchPersistence {
  private final Sessions sessions;

  public SearchPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(SearchMapper.class);
    configuration.addMapper(ExploreMapper.class);
    configuration.addMapper(RecentSearchMapper.class);
    configuration.addMapper(PlaceSuggestionMapper.class);
    configuration.addMapper(PlaceNameMapper.class);
    configuration.addMapper(AgencySuggestionMapper.class);
    configuration.addMapper(RegistryEntryMapper.class);
    configuration.addMapper(AgencyNameMapper.class);
    configuration.addMapper(AgencyPlaceMapper.class);
  }

  public SearchIndex index() {
    return new MyBatisSearchIndex(sessions);
  }

  public SourceExplorer explorer() {
    return new MyBatisSourceExplorer(sessions);
  }

  public RegistryEntries registry() {
    return new MyBatisRegistryEntries(sessions);
  }

  public KnownUrls knownUrls() {
    return new MyBatisSearchIndex(sessions);
  }

  public RecentSearches recentSearches() {
    return new MyBatisRecentSearches(sessions);
  }

  public Suggestions<PlaceSuggestion> places() {
    return new MyBatisPlaceSuggestions(sessions);
  }

  public Suggestions<AgencySuggestion> agencies() {
    return new MyBatisAgencySuggestions(sessions);
  }

  public PlaceNames placeNames() {
    return new MyBatisPlaceNames(sessions);
  }

  /** What takes long and nobody waits for is done {@code later}. */
  public AgencyNames agencyNames(Consumer<Runnable> later) {
    return new MyBatisAgencyNames(sessions, later);
  }

  public AgencyPlaces agencyPlaces() {
    return new MyBatisAgencyPlaces(sessions);
  }
}
