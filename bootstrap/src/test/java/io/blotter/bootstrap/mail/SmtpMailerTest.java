package io.blotter.bootstrap.mail;

import static io.blotter.bootstrap.MailForTests.deliver;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.ServerSetup;
import io.blotter.application.mail.port.MailQueue.Queued;
import io.blotter.application.mail.port.Mailer.Outcome;
import io.blotter.bootstrap.MailForTests;
import io.blotter.bootstrap.testing.CannedSmtp;
import io.blotter.domain.shared.Secret;
import io.blotter.external.mail.SmtpServer;
import io.blotter.external.mail.SmtpServer.Encryption;
import io.blotter.external.mail.SmtpServer.Login;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is made of a mail server's faults. */
class SmtpMailerTest {
  private static final Queued LETTER =
      new Queued(
          "1@example.org",
          "ann@example.org",
          null,
          "Grüße",
          "text",
          "<p>html</p>",
          null,
          1,
          Instant.EPOCH);

  private static final Duration SHORTLY = Duration.ofMillis(500);

  private final MailForTests mail = MailForTests.start();

  @AfterEach
  void close() {
    mail.close();
  }

  @Test
  void aSilentServerIsNotWaitedForLong() throws IOException {
    try (var server = CannedSmtp.start().answer("CONNECT", "")) {
      assertThat(deliver(mail.mailer(server.address(), SHORTLY), LETTER))
          .isInstanceOf(Outcome.Unreachable.class);
    }
    try (var server = CannedSmtp.start().answer("RCPT", "")) {
      assertThat(deliver(mail.mailer(server.address(), SHORTLY), LETTER))
          .isInstanceOf(Outcome.Deferred.class);
    }
  }

  @Test
  void aServerThatWantsNothingIsNoFaultOfTheLetter() throws IOException {
    try (var server = CannedSmtp.start().answer("MAIL", "451 too many today")) {
      assertThat(deliver(mail.mailer(server.address()), LETTER))
          .isInstanceOfSatisfying(
              Outcome.Unreachable.class,
              outcome -> assertThat(outcome.error()).contains("451 too many today"));
    }
  }

  @Test
  void aServerThatHangsUpOverALetterHasSomethingAgainstIt() throws IOException {
    for (var line : new String[] {"RCPT", "DATA"}) {
      try (var server = CannedSmtp.start().answer(line, "421 not this one")) {
        assertThat(deliver(mail.mailer(server.address()), LETTER))
            .as(line)
            .isInstanceOf(Outcome.Deferred.class);
      }
    }
  }

  @Test
  void nothingIsSaidInTheOpenUnlessToldSo() throws IOException {
    try (var server = CannedSmtp.start()) {
      var address = new SmtpServer("127.0.0.1", server.address().port(), Encryption.STARTTLS, null);

      assertThat(deliver(mail.mailer(address), LETTER))
          .isInstanceOfSatisfying(
              Outcome.Unreachable.class,
              outcome -> assertThat(outcome.error()).contains("STARTTLS"));
      assertThat(server.taken()).isEmpty();
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForIsNotTrusted() {
    var server = MailForTests.greenMail(0, ServerSetup.PROTOCOL_SMTPS);
    try {
      var address = SmtpServer.parse("smtps://127.0.0.1:" + server.getSmtps().getPort());

      assertThat(deliver(mail.mailer(address), LETTER))
          .isInstanceOfSatisfying(
              Outcome.Unreachable.class,
              outcome -> assertThat(outcome.error()).contains("certification path"));
    } finally {
      server.stop();
    }
  }

  @Test
  void theErrorHidesThePassword() throws IOException {
    try (var server =
        CannedSmtp.start()
            .answer("EHLO", "250-canned\r\n250 AUTH PLAIN")
            .answer("AUTH", "535 hunter22 is wrong")) {
      var address =
          new SmtpServer(
              "127.0.0.1",
              server.address().port(),
              Encryption.NONE,
              new Login("ann", new Secret("hunter22")));

      assertThat(deliver(mail.mailer(address), LETTER))
          .isInstanceOfSatisfying(
              Outcome.Unreachable.class,
              outcome -> assertThat(outcome.error()).contains("535 *** is wrong"));
    }
  }
}
