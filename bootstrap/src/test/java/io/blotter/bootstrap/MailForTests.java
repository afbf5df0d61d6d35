package io.blotter.bootstrap;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.blotter.application.mail.DeliverMail;
import io.blotter.application.mail.DeliverMailService;
import io.blotter.application.mail.Letter;
import io.blotter.application.mail.SendLetters;
import io.blotter.application.mail.SendLettersService;
import io.blotter.application.mail.port.MailQueue.Queued;
import io.blotter.application.mail.port.Mailer;
import io.blotter.application.mail.port.Mailer.Outcome;
import io.blotter.domain.account.Email;
import io.blotter.domain.shared.Refusal;
import io.blotter.external.mail.Sender;
import io.blotter.external.mail.SmtpMailer;
import io.blotter.external.mail.SmtpServer;
import io.blotter.external.mail.SmtpServer.Encryption;
import io.blotter.external.mail.TemplateStationery;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Sign-up's side and the job's side of the mail on a real database, at an hour that can be set. */
record MailForTests(
    TestDatabase database,
    Persistence persistence,
    MeterRegistry metrics,
    AtomicReference<Instant> hour)
    implements AutoCloseable {
  static final Sender FROM = new Sender("Blotter <mail@example.org>");
  static final String LINK = "https://pdap.io/validate/email?token=a.b-c_d&x=" + "e".repeat(300);

  static MailForTests start() {
    var database = SeededDatabase.create();
    return new MailForTests(
        database,
        Persistence.over(database.dataSource()),
        new SimpleMeterRegistry(),
        new AtomicReference<>(Instant.parse("2026-11-21T12:00:00Z")));
  }

  static GreenMail greenMail(int port) {
    return greenMail(port, ServerSetup.PROTOCOL_SMTP);
  }

  static GreenMail greenMail(int port, String protocol) {
    var setup = new ServerSetup(port, "127.0.0.1", protocol);
    setup.setServerStartupTimeout(30_000);
    var server = new GreenMail(setup);
    server.start();
    return server;
  }

  static SmtpServer address(GreenMail server) {
    return new SmtpServer("127.0.0.1", server.getSmtp().getPort(), Encryption.NONE, null);
  }

  SendLetters letters() {
    return new SendLettersService(
        new TemplateStationery(),
        persistence.mailQueue(),
        () -> UUID.randomUUID() + "@example.org",
        hour::get);
  }

  void send(String recipient) {
    letters().send(new Letter.ConfirmAddress(new Email(recipient), LINK));
  }

  DeliverMail delivery(SmtpServer server) {
    return new DeliverMailService(
        persistence.mailQueue(), mailer(server), new MailMeters(metrics), hour::get, hour::get);
  }

  /** Sends one letter on a connection of its own. */
  static Outcome deliver(Mailer mailer, Queued letter) {
    try (var connection = mailer.connect()) {
      return connection.deliver(letter);
    } catch (Refusal.Unavailable away) {
      return new Outcome.Unreachable(String.valueOf(away.getMessage()));
    }
  }

  SmtpMailer mailer(SmtpServer server) {
    return mailer(server, Duration.ofSeconds(20));
  }

  SmtpMailer mailer(SmtpServer server, Duration patience) {
    return new SmtpMailer(server, FROM, hour::get, patience);
  }

  void later(Duration time) {
    hour.updateAndGet(now -> now.plus(time));
  }

  /** What a query says of the queue, as text. */
  String asked(String query) {
    return database.value(query).map(String::valueOf).orElse("");
  }

  double count(String outcome) {
    return metrics.counter("mail", "outcome", outcome).count();
  }

  @Override
  public void close() {
    database.close();
  }
}
