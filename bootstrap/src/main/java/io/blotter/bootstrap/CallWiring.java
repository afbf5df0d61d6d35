package io.blotter.bootstrap;

import io.blotter.application.call.CallUseCases;
import io.blotter.persistence.Persistence;
import io.blotter.web.call.CallHistoryRoutes;
import io.blotter.web.call.CallRoutes;
import io.blotter.web.call.CallWebhookRoutes;
import io.blotter.web.shared.Routes;
import java.util.List;

/** The composition of the call log. */
record CallWiring(Settings settings, Persistence persistence) {
  List<Routes> routes() {
    var calls =
        new CallUseCases(persistence.call(), persistence.transactions(), persistence.clock());
    return List.of(
        new CallHistoryRoutes(calls.browse()),
        new CallRoutes(calls.log(), persistence.clock()),
        new CallWebhookRoutes(
            calls.hear(),
            persistence.clock(),
            settings.mail().api(),
            settings.calls().twilioToken(),
            settings.calls().vapiSecret()));
  }
}
