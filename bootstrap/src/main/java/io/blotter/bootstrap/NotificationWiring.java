package io.blotter.bootstrap;

import io.blotter.application.follow.port.EndingTokens;
import io.blotter.application.notification.Digests;
import io.blotter.application.notification.SendNotifications;
import io.blotter.application.notification.SendNotificationsService;
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
    return new SendNotificationsService(
        persistence.bulletins(),
        new Digests(
            mail.site().toString(),
            events -> messageId(events, mail.from().domain()),
            ending -> EndFollowsRoutes.link(mail.api().toString(), tokens.of(ending))),
        new MailWiring(settings, persistence).sendLetters(),
        persistence.transactions(),
        persistence.clock());
  }

  /** A Message-ID that follows from what a letter tells, and whom. */
  static String messageId(String news, String domain) {
    return "digest-" + UUID.nameUUIDFromBytes(news.getBytes(StandardCharsets.UTF_8)) + "@" + domain;
  }

  /** The links that end follows. */
  static EndingTokens endingTokens(Settings settings, InstantSource clock) {
    return JoseEndingTokens.signedWith(settings.secrets().validateEmail().bytes(), clock);
  }

  Routes routes() {
    return new NotificationRoutes(sendNotifications());
  }
}
