package io.blotter.bootstrap.mail;

import static io.blotter.bootstrap.MailForTests.deliver;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.mail.Message;
import io.blotter.application.mail.port.MailQueue.Queued;
import io.blotter.application.mail.port.Mailer.Outcome;
import io.blotter.bootstrap.MailForTests;
import io.blotter.bootstrap.testing.CannedSmtp;
import io.blotter.domain.account.Email;
import io.blotter.external.mail.SmtpServer;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a letter looks like when it arrives. */
class SmtpMessageTest {
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

  private final MailForTests mail = MailForTests.start();

  @AfterEach
  void close() {
    mail.close();
  }

  @Test
  void aLetterArrivesOnceAsTextAndAsHtml() throws Exception {
    var server = MailForTests.greenMail(0);
    try {
      var delivery = mail.delivery(MailForTests.address(server));
      mail.send("ann@example.org");
      assertThat(delivery.deliverDue()).isEqualTo(1);
      assertThat(delivery.deliverDue()).isZero();

      var received = server.getReceivedMessages();
      assertThat(received).hasSize(1);
      assertThat(received[0].getSubject()).isEqualTo("Please validate your account");
      assertThat(received[0].getFrom()[0]).hasToString("Blotter <mail@example.org>");
      assertThat(received[0].getHeader("To")).containsExactly("ann@example.org");
      assertThat(received[0].getHeader("Date")[0]).isEqualTo("Sat, 21 Nov 2026 12:00:00 +0000");
      var parts = (MimeMultipart) received[0].getContent();
      assertThat(parts.getContentType()).startsWith("multipart/alternative");
      assertThat(text(parts.getBodyPart(0), "text/plain"))
          .contains("\n" + MailForTests.LINK + "\n");
      assertThat(text(parts.getBodyPart(1), "text/html"))
          .contains("a.b-c_d&amp;x")
          .doesNotContain(MailForTests.LINK);
    } finally {
      server.stop();
    }
  }

  @Test
  void aDigestSaysHowMailProgramsEndIt() throws Exception {
    var server = MailForTests.greenMail(0);
    try {
      var end = "https://api.pdap.io/api/v4/follows/end?token=" + "e".repeat(200);
      var none = new Message.Digest.Section(List.of());
      mail.letters()
          .send(
              new Message.Digest(
                  "digest@example.org",
                  new Email("ann@example.org"),
                  none,
                  none,
                  none,
                  "https://pdap.io/profile",
                  List.of(),
                  end));
      mail.send("bob@example.org");
      assertThat(mail.delivery(MailForTests.address(server)).deliverDue()).isEqualTo(2);
      var bob = server.getReceivedMessages()[0];
      var ann = server.getReceivedMessages()[1];
      assertThat(ann.getHeader("List-Unsubscribe")).containsExactly("<" + end + ">");
      assertThat(ann.getHeader("List-Unsubscribe-Post"))
          .containsExactly("List-Unsubscribe=One-Click");
      assertThat(bob.getHeader("List-Unsubscribe")).isNull();
      assertThat(bob.getHeader("List-Unsubscribe-Post")).isNull();
    } finally {
      server.stop();
    }
  }

  @Test
  void aServerThatKnowsItsUsersIsToldWhoWeAre() throws Exception {
    var server = MailForTests.greenMail(0);
    try {
      server.setUser("mail@example.org", "ann", "p@ss:word");
      var port = server.getSmtp().getPort();

      assertThat(deliver(mail.mailer(loggedIn(port, "ann:p%40ss%3Aword")), LETTER))
          .isInstanceOf(Outcome.Accepted.class);
      assertThat(deliver(mail.mailer(loggedIn(port, "ann:wrong")), LETTER))
          .isInstanceOf(Outcome.Unreachable.class);
      assertThat(server.getReceivedMessages()).hasSize(1);
    } finally {
      server.stop();
    }
  }

  @Test
  void headersCannotBeAdded() throws IOException {
    try (var server = CannedSmtp.start()) {
      var mailer = mail.mailer(server.address());
      for (var evil : new String[] {"a\r\nBcc: eve@example.org", "a\nb", "a\rb", "a\u2028b"}) {
        var subject =
            new Queued(
                "1@example.org",
                "ann@example.org",
                null,
                evil,
                "text",
                null,
                null,
                1,
                Instant.EPOCH);
        var recipient =
            new Queued(
                "1@example.org",
                evil + "@example.org",
                null,
                "x",
                "text",
                null,
                null,
                1,
                Instant.EPOCH);
        var reply =
            new Queued(
                "1@example.org",
                "ann@example.org",
                evil,
                "x",
                "text",
                null,
                null,
                1,
                Instant.EPOCH);
        assertThat(deliver(mailer, reply)).isInstanceOf(Outcome.Refused.class);
        assertThat(deliver(mailer, subject)).isInstanceOf(Outcome.Refused.class);
        assertThat(deliver(mailer, recipient)).isInstanceOf(Outcome.Refused.class);
      }
      assertThat(deliver(mailer, LETTER)).isInstanceOf(Outcome.Accepted.class);
      assertThat(server.taken()).hasSize(1);
    }
  }

  private static SmtpServer loggedIn(int port, String userInfo) {
    return SmtpServer.parse("smtp://" + userInfo + "@127.0.0.1:" + port + "?starttls=off");
  }

  private static String text(BodyPart part, String type) throws Exception {
    assertThat(part.getContentType()).startsWith(type).containsIgnoringCase("charset=UTF-8");
    return String.valueOf(part.getContent()).replace("\r\n", "\n");
  }
}
