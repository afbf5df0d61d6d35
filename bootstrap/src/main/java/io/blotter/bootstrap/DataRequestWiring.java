package io.blotter.bootstrap;

import io.blotter.application.datarequest.BrowseDataRequestsService;
import io.blotter.application.datarequest.ChangeDataRequestsService;
import io.blotter.application.datarequest.LinkDataRequestsService;
import io.blotter.application.datarequest.Progress;
import io.blotter.application.datarequest.SubmitDataRequestsService;
import io.blotter.persistence.Persistence;
import io.blotter.web.datarequest.DataRequestRoutes;
import io.blotter.web.datarequest.RequestLinkRoutes;
import io.blotter.web.datarequest.RequestListRoutes;
import io.blotter.web.shared.Routes;
import java.util.List;

/** The composition of the data request slice. */
record DataRequestWiring(Settings settings, Persistence persistence) {
  /** How requests go from status to status, whoever moves them. */
  Progress progress() {
    return new Progress(persistence.dataRequests().requests(), Wiring.noteEvents(persistence));
  }

  List<Routes> routes() {
    var requests = persistence.dataRequests().requests();
    var links = persistence.dataRequests().links();
    var transactions = persistence.transactions();
    var browse = new BrowseDataRequestsService(persistence.dataRequests().catalogue(), requests);
    var submit =
        new SubmitDataRequestsService(
            requests,
            links,
            new MailWiring(settings, persistence).sendLetters(),
            settings.mail().operations(),
            transactions);
    var change = new ChangeDataRequestsService(requests, progress(), transactions);
    return List.of(
        new RequestListRoutes(browse),
        new DataRequestRoutes(browse, submit, change),
        new RequestLinkRoutes(browse, new LinkDataRequestsService(requests, links, transactions)));
  }
}
