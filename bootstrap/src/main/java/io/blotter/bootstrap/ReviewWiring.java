package io.blotter.bootstrap;

import io.blotter.application.agency.BrowseAgenciesService;
import io.blotter.application.audit.ReadHistoryService;
import io.blotter.application.datarequest.DataRequestUseCases;
import io.blotter.application.datasource.BrowseDataSourcesService;
import io.blotter.application.datasource.ReviewDataSourcesService;
import io.blotter.application.taxonomy.BrowseTaxonomyService;
import io.blotter.pages.datarequest.ChangeRequestPages;
import io.blotter.pages.datarequest.RequestPages;
import io.blotter.pages.datasource.ReviewPages;
import io.blotter.pages.datasource.ReviewSourcePages;
import io.blotter.pages.shared.Site;
import io.blotter.persistence.Persistence;
import io.blotter.web.shared.Routes;
import java.util.List;

/** The composition of the pages on which sources and requests are looked after. */
record ReviewWiring(Site site, Persistence persistence) {
  List<Routes> routes(SearchWiring search, DataRequestUseCases requestUseCases) {
    var requests = requestUseCases.browse();
    var catalogue = new BrowseDataSourcesService(persistence.dataSource().catalogue());
    var history = new ReadHistoryService(persistence.audit().history());
    return List.of(
        new RequestPages(site, requests, history),
        new ChangeRequestPages(site, requests, history, requestUseCases.change()),
        new ReviewPages(site, catalogue, requests),
        new ReviewSourcePages(
            site,
            new ReviewSourcePages.UseCases(
                catalogue,
                new ReviewDataSourcesService(
                    persistence.dataSource().sources(), persistence.transactions()),
                Wiring.sync(persistence).dataSources(),
                history,
                new BrowseTaxonomyService(persistence.taxonomy())),
            new BrowseAgenciesService(persistence.agency()),
            search.suggestNames()));
  }
}
