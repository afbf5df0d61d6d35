package io.blotter.pages.home;

import io.blotter.application.datarequest.BrowseDataRequests;
import io.blotter.application.datarequest.RequestFilter;
import io.blotter.application.map.DrawMaps;
import io.blotter.application.metrics.ViewMetrics;
import io.blotter.application.search.ExploreDataSources;
import io.blotter.application.search.SourceFilter;
import io.blotter.application.shared.DataSlice;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.pages.shared.Head;
import io.blotter.pages.shared.MapView;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Documents;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Routes;
import java.util.List;

/** The page at the root. */
public final class HomePages implements Routes {
  private static final int SHOWN = 5;
  private static final RequestFilter OPEN =
      RequestFilter.of(List.of(RequestStatus.READY_TO_START, RequestStatus.ACTIVE));

  private final Site site;
  private final ViewMetrics metrics;
  private final DrawMaps maps;
  private final ExploreDataSources sources;
  private final BrowseDataRequests requests;

  public HomePages(
      Site site,
      ViewMetrics metrics,
      DrawMaps maps,
      ExploreDataSources sources,
      BrowseDataRequests requests) {
    this.site = site;
    this.metrics = metrics;
    this.maps = maps;
    this.sources = sources;
    this.requests = requests;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page("/", "showHome")
            .about("The first page", "The search box, the map, what came lately.")
            .reads(DataSlice.CATALOGUE, DataSlice.REQUESTS)
            .handledBy(this::home));
  }

  private Answer home(Call call) {
    var texts = site.texts(call);
    var wanted =
        requests.requests(
            OPEN, new Page(1, SHOWN), RequestColumn.DATE_CREATED, SortOrder.DESC, Role.STANDARD);
    return site.show(
        call,
        new Head(texts.of("site.title"), texts.of("site.about"), "/")
            .with(new Head.Alternate("application/atom+xml", "Atom", "/feed.atom")),
        "home/home",
        new HomePage(
            metrics.counts(),
            MapView.ofStates(Documents.read(maps.states())),
            Documents.read(
                sources.list(SourceFilter.everything(), SourceFilter.Part.latest(SHOWN))),
            Documents.read(wanted),
            Documents.read(maps.unknown())));
  }
}
