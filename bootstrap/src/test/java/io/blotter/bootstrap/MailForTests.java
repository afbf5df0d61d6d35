package io.blotter.bootstrap;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.blotter.application.mail.DeliverMail;
import io.blotter.application.mail.MailUseCases;
import io.blotter.application.mail.Message;
import io.blotter.application.mail.SendMail;
import io.blotter.application.mail.port.MailQueue.Queued;
import io.blotter.application.mail.port.Mailer;
import io.blotter.application.mail.port.Mailer.Outcome;
import io.blotter.domain.account.Email;
import io.blotter.domain.shared.Refusal;
import io.blotter.external.mail.MustacheMailTemplates;
import io.blotter.external.mail.Sender;
import io.blotter.external.mail.SmtpMailer;
import io.blotter.external.mail.SmtpServer;
import io.blotter.external.mail.SmtpServer.Encryption;
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
public record MailForTests(
    TestDatabase database,
    Persistence persistence,
    MeterRegistry metrics,
    AtomicReference<Instant> hour)
    implements AutoCloseable {
  public static final Sender FROM = new Sender("Blotter <mail@example.org>");
  public static final String LINK =
      "https://pdap.io/validate/email?token=a.b-c_d&x=" + "e".repeat(300);

  public static MailForTests start() {
    var database = SeededDatabase.create();
    return new MailForTests(
        database,
        Persistence.over(database.dataSource()),
        new SimpleMeterRegistry(),
        new AtomicReference<>(Instant.parse("2026-11-21T12:00:00Z")));
  }

  public static GreenMail greenMail(int port) {
    return greenMail(port, ServerSetup.PROTOCOL_SMTP);
  }

  public static GreenMail greenMail(int port, String protocol) {
    var setup = new ServerSetup(port, "127.0.0.1", protocol);
    setup.setServerStartupTimeout(30_000);
    var server = new GreenMail(setup);
    server.start();
    return server;
  }

  public static SmtpServer address(GreenMail server) {
    return new SmtpServer("127.0.0.1", server.getSmtp().getPort(), Encryption.NONE, null);
  }

  private MailUseCases useCases() {
    return new MailUseCases(persistence.mail(), hour::get);
  }

  public SendMail letters() {
    return useCases()
        .sendMail(new MustacheMailTemplates(), () -> UUID.randomUUID() + "@example.org");
  }

  public void send(String recipient) {
    letters().send(new Message.ConfirmAddress(new Email(recipient), LINK));
  }

  public DeliverMail delivery(SmtpServer server) {
    return useCases().deliverMail(mailer(server), new MailMeters(metrics), hour::get);
  }

  /** Sends one letter on a connection of its own. */
  public static Outcome deliver(Mailer mailer, Queued letter) {
    try (var connection = mailer.connect()) {
      return connection.deliver(letter);
    } catch (Refusal.Unavailable away) {
      return new Outcome.Unreachable(String.valueOf(away.getMessage()));
    }
  }

  public SmtpMailer mailer(SmtpServer server) {
    return mailer(server, Duration.ofSeconds(20));
  }

  public SmtpMailer mailer(SmtpServer server, Duration timeout) {
    return new SmtpMailer(server, FROM, hour::get, timeout);
  }

  public void later(Duration time) {
    hour.updateAndGet(now -> now.plus(time));
  }

  /** What a query says of the queue, as text. */
  public String asked(String query) {
    return database.value(query).map(String::valueOf).orElse("");
  }

  public double count(String outcome) {
    return metrics.counter("mail", "outcome", outcome).count();
  }

  @Override
  public void close() {
    database.close();
  }
}
