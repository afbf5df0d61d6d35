package io.blotter.pages.datasource;

import io.blotter.application.datarequest.BrowseDataRequests;
import io.blotter.application.datarequest.RequestFilter;
import io.blotter.application.datasource.BrowseDataSources;
import io.blotter.application.datasource.DataSourceSort;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.pages.shared.Head;
import io.blotter.pages.shared.Site;
import io.blotter.pages.shared.Viewer;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Documents;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Routes;
import java.util.List;

/** What stewards look at: the requests that came in, and the sources that came last. */
public final class ReviewPages implements Routes {
  private static final String PATH = "/review";
  private static final int SIZE = 50;
  private static final Parameter<Integer> PAGE =
      Parameter.query("page", ParameterTypes.wholeNumber(1, 10_000), "Which page.", "1").or(1);

  private final Site site;
  private final BrowseDataSources sources;
  private final BrowseDataRequests requests;

  public ReviewPages(Site site, BrowseDataSources sources, BrowseDataRequests requests) {
    this.site = site;
    this.sources = sources;
    this.requests = requests;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page(PATH, "showReview")
            .about("What to look at", "Requests that came in, and the latest sources.")
            .with(PAGE)
            .caching(Caching.PRIVATE)
            .handledBy(
                call -> site.forThose(call, PATH, Viewer.REVIEWING, member -> page(call, member))));
  }

  private Answer page(Call call, Caller.SignedIn member) {
    var page = new Page(call.get(PAGE), SIZE);
    var newest =
        sources.dataSources(page, DataSourceSort.CREATED_AT, SortOrder.DESC, Role.STANDARD);
    var waiting =
        requests.requests(
            RequestFilter.of(List.of(RequestStatus.INTAKE)),
            page,
            RequestColumn.DATE_CREATED,
            SortOrder.ASC,
            Role.STANDARD);
    var content =
        new ReviewList(
            Documents.read(waiting),
            Documents.read(newest),
            member.may(Viewer.EDITS_SOURCES),
            page.number(),
            Math.max(waiting.count(), newest.count()) == SIZE);
    var title = site.texts(call).of("review.title");
    return site.show(call, new Head(title, title, PATH).unlisted(), "datasource/review", content);
  }
}
