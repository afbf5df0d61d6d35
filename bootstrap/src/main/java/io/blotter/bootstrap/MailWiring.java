package io.blotter.bootstrap;

import io.blotter.application.mail.DeliverMail;
import io.blotter.application.mail.MailUseCases;
import io.blotter.application.mail.SendMail;
import io.blotter.application.mail.port.Mailer;
import io.blotter.external.mail.MustacheMailTemplates;
import io.blotter.external.mail.OutboxMailer;
import io.blotter.external.mail.SmtpMailer;
import io.blotter.persistence.Persistence;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mail slice's services, for the settings of this process. */
record MailWiring(Settings settings, Persistence persistence) {
  private static final Logger LOG = LoggerFactory.getLogger(MailWiring.class);
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  /** Queues letters in the transaction that is open. */
  SendMail sendMail() {
    var domain = settings.mail().from().domain();
    return useCases().sendMail(new MustacheMailTemplates(), () -> UUID.randomUUID() + "@" + domain);
  }

  DeliverMail deliverMail(MeterRegistry metrics) {
    return useCases().deliverMail(mailer(), new MailMeters(metrics), Wiring.ELAPSED);
  }

  private MailUseCases useCases() {
    return new MailUseCases(persistence.mail(), persistence.clock());
  }

  private Mailer mailer() {
    var mail = settings.mail();
    return mail.server() == null
        ? new OutboxMailer(
            settings.data().folder("outbox"),
            mail.from(),
            persistence.clock(),
            file -> LOG.info("mail: a letter lies in {}", file))
        : new SmtpMailer(mail.server(), mail.from(), persistence.clock(), TIMEOUT);
  }
}
