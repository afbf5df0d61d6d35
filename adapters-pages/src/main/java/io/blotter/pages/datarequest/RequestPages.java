package io.blotter.pages.datarequest;

import io.blotter.application.audit.ReadHistory;
import io.blotter.application.datarequest.BrowseDataRequests;
import io.blotter.application.datarequest.RequestFilter;
import io.blotter.application.shared.DataSlice;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.pages.shared.Head;
import io.blotter.pages.shared.Numbered;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Routes;
import java.util.List;

/** The pages of what is asked for. */
public final class RequestPages implements Routes {
  /** What is worked on, or waits for somebody to do so. */
  private static final List<RequestStatus> OPEN =
      List.of(
          RequestStatus.INTAKE,
          RequestStatus.ACTIVE,
          RequestStatus.READY_TO_START,
          RequestStatus.WAITING_FOR_FOIA,
          RequestStatus.WAITING_FOR_REQUESTOR,
          RequestStatus.WAITING_FOR_SCRAPER);

  private static final Parameter<Numbered> REQUEST =
      Parameter.path("request", Numbered.TYPE, "Its id and its title.", "1");
  private static final Parameter<RequestStatus> STATUS =
      Parameter.query(
          "status", ParameterTypes.oneOf(RequestStatus.class), "How far they are.", "Complete");

  private final Site site;
  private final BrowseDataRequests requests;
  private final RequestSheet sheet;

  public RequestPages(Site site, BrowseDataRequests requests, ReadHistory history) {
    this.site = site;
    this.requests = requests;
    this.sheet = new RequestSheet(site, requests, history);
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page("/requests", "showRequests")
            .about("Requests", "What is asked for.")
            .with(STATUS, RequestPager.OLDER, RequestPager.NEWER)
            .reads(DataSlice.CATALOGUE, DataSlice.REQUESTS)
            .handledBy(this::list),
        site.page("/requests/{request}", "showRequest")
            .about("A request", "What is wanted, and how far it is.")
            .with(REQUEST)
            .reads(DataSlice.CATALOGUE, DataSlice.REQUESTS)
            .handledBy(this::show),
        site.page("/data-requests/{request}", "showRequestOfLetter")
            .about("A request, as letters name it", "Leads to its page.")
            .with(REQUEST)
            .reads(DataSlice.CATALOGUE, DataSlice.REQUESTS)
            .handledBy(call -> Site.moved(read(call).address())));
  }

  private ReadRequest read(Call call) {
    return sheet.read(call.get(REQUEST).id(), call.caller());
  }

  private Answer list(Call call) {
    var status = call.find(STATUS);
    var filter = RequestFilter.of(status.map(List::of).orElse(OPEN));
    var list = new RequestPager(requests, filter, status.orElse(null)).read(call);
    var texts = site.texts(call);
    var head = new Head(texts.of("requests.title"), texts.of("requests.about"), "/requests");
    return site.show(call, head, "datarequest/requests", list);
  }

  private Answer show(Call call) {
    var read = read(call);
    return read.address().endsWith("/" + call.get(REQUEST).text())
        ? sheet.show(call, read)
        : Site.moved(read.address());
  }
}
