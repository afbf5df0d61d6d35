package io.blotter.bootstrap;

import io.blotter.application.datarequest.DataRequestUseCases;
import io.blotter.persistence.Persistence;
import io.blotter.web.datarequest.DataRequestRoutes;
import io.blotter.web.datarequest.RequestLinkRoutes;
import io.blotter.web.datarequest.RequestListRoutes;
import io.blotter.web.shared.Routes;
import java.util.List;

/** The composition of the data request slice. */
record DataRequestWiring(Settings settings, Persistence persistence) {
  DataRequestUseCases useCases() {
    return new DataRequestUseCases(
        persistence.dataRequest(),
        persistence.transactions(),
        Wiring.noteEvents(persistence),
        new MailWiring(settings, persistence).sendMail(),
        settings.mail().operations());
  }

  List<Routes> routes() {
    var requests = useCases();
    return List.of(
        new RequestListRoutes(requests.browse()),
        new DataRequestRoutes(requests.browse(), requests.submit(), requests.change()),
        new RequestLinkRoutes(requests.browse(), requests.link()));
  }
}
