package io.blotter.bootstrap;

import io.blotter.application.search.CheckUrls;
import io.blotter.application.search.CheckUrlsService;
import io.blotter.application.search.ExploreDataSources;
import io.blotter.application.search.ExploreDataSourcesService;
import io.blotter.application.search.ListRegistry;
import io.blotter.application.search.ListRegistryService;
import io.blotter.application.search.MatchAgenciesService;
import io.blotter.application.search.ParseSearchText;
import io.blotter.application.search.ParseSearchTextService;
import io.blotter.application.search.SuggestNames;
import io.blotter.application.search.SuggestNamesService;
import io.blotter.persistence.Persistence;
import io.blotter.web.search.LookupRoutes;
import io.blotter.web.shared.Routes;

/** The composition of what the API and the pages look up alike. */
record SearchWiring(Persistence persistence) {
  ExploreDataSources explore() {
    return new ExploreDataSourcesService(
        persistence.search().index(), persistence.search().explorer());
  }

  SuggestNames suggestNames() {
    return new SuggestNamesService(persistence.search().places(), persistence.search().agencies());
  }

  ParseSearchText parseSearchText() {
    return new ParseSearchTextService(persistence.search().placeNames());
  }

  ListRegistry listRegistry() {
    return new ListRegistryService(persistence.search().registry());
  }

  Routes lookups() {
    return new LookupRoutes(
        suggestNames(),
        new MatchAgenciesService(persistence.search().agencyNames(Thread::startVirtualThread)),
        checkUrls());
  }

  CheckUrls checkUrls() {
    return new CheckUrlsService(persistence.search().knownUrls());
  }
}
