package io.blotter.bootstrap;

import io.blotter.application.follow.port.EndingTokens;
import io.blotter.application.notification.NotificationUseCases;
import io.blotter.application.notification.SendNotifications;
import io.blotter.external.token.JoseEndingTokens;
import io.blotter.persistence.Persistence;
import io.blotter.web.follow.EndFollowsRoutes;
import io.blotter.web.notification.NotificationRoutes;
import io.blotter.web.shared.Routes;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;

/** The notification slice's services, for the settings of this process. */
record NotificationWiring(Settings settings, Persistence persistence) {
  SendNotifications sendNotifications() {
    var mail = settings.mail();
    var tokens = endingTokens(settings, persistence.clock());
    return new NotificationUseCases(
            persistence.notification().pending(),
            new MailWiring(settings, persistence).sendMail(),
            persistence.transactions(),
            persistence.clock(),
            mail.site().toString(),
            events -> messageId(events, mail.from().domain()),
            ending -> EndFollowsRoutes.link(mail.api().toString(), tokens.of(ending)))
        .sendNotifications();
  }

  /** A Message-ID that follows from what a letter tells, and whom. */
  static String messageId(String news, String domain) {
    return "digest-" + UUID.nameUUIDFromBytes(news.getBytes(StandardCharsets.UTF_8)) + "@" + domain;
  }

  /** The links that end follows. */
  static EndingTokens endingTokens(Settings settings, InstantSource clock) {
    return JoseEndingTokens.signedWith(settings.secrets().validateEmail(), clock);
  }

  Routes routes() {
    return new NotificationRoutes(sendNotifications());
  }
}
