package io.blotter.bootstrap;

import io.blotter.application.mail.DeliverMail;
import io.blotter.application.mail.DeliverMailService;
import io.blotter.application.mail.SendLetters;
import io.blotter.application.mail.SendLettersService;
import io.blotter.application.mail.port.Mailer;
import io.blotter.external.mail.OutboxMailer;
import io.blotter.external.mail.SmtpMailer;
import io.blotter.external.mail.TemplateStationery;
import io.blotter.persistence.Persistence;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mail slice's services, for the settings of this process. */
record MailWiring(Settings settings, Persistence persistence) {
  private static final Logger LOG = LoggerFactory.getLogger(MailWiring.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Queues letters in the transaction that is open. */
  SendLetters sendLetters() {
    var domain = settings.mail().from().domain();
    return new SendLettersService(
        new TemplateStationery(),
        persistence.mailQueue(),
        () -> UUID.randomUUID() + "@" + domain,
        persistence.clock());
  }

  DeliverMail deliverMail(MeterRegistry metrics) {
    return new DeliverMailService(
        persistence.mailQueue(),
        mailer(),
        new MailMeters(metrics),
        persistence.clock(),
        Wiring.ELAPSED);
  }

  private Mailer mailer() {
    var mail = settings.mail();
    return mail.server() == null
        ? new OutboxMailer(
            settings.data().folder("outbox"),
            mail.from(),
            persistence.clock(),
            file -> LOG.info("mail: a letter lies in {}", file))
        : new SmtpMailer(mail.server(), mail.from(), persistence.clock(), PATIENCE);
  }
}
