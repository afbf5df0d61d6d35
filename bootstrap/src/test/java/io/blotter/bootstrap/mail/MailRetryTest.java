package io.blotter.bootstrap.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.MailForTests;
import io.blotter.bootstrap.testing.CannedSmtp;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a letter that is not accepted. */
class MailRetryTest {
  private final MailForTests mail = MailForTests.start();

  @AfterEach
  void close() {
    mail.close();
  }

  @Test
  void aLetterThatIsDeferredIsTriedAgainWithTheSameMessageId() throws IOException {
    try (var server = CannedSmtp.start().answer("RCPT TO:<a@", "451 greylisted")) {
      var delivery = mail.delivery(server.address());
      mail.send("a@example.org");
      mail.send("b@example.org");
      var messageId = mail.asked("select message_id from mail_queue order by id");

      assertThat(delivery.deliverDue()).isEqualTo(1);
      assertThat(mail.asked("select last_error from mail_queue order by id"))
          .contains("451 greylisted");
      server.answerAsUsual("RCPT TO:<a@");
      mail.later(Duration.ofSeconds(59));
      assertThat(delivery.deliverDue()).isZero();
      mail.later(Duration.ofSeconds(1));
      assertThat(delivery.deliverDue()).isEqualTo(1);
      assertThat(server.taken()).hasSize(2);
      assertThat(server.taken().getLast()).contains("Message-ID: <" + messageId + ">");
      assertThat(mail.count("sent")).isEqualTo(2);
    }
  }

  @Test
  void aRecipientWhoIsRefusedIsParkedAtOnceAndStopsNobody() throws IOException {
    try (var server = CannedSmtp.start().answer("RCPT TO:<nobody@", "550 no such user")) {
      mail.send("nobody@example.org");
      mail.send("b@example.org");

      assertThat(mail.delivery(server.address()).deliverDue()).isEqualTo(1);
      assertThat(
              mail.asked(
                  "select recipient from mail_queue where parked_at is not null and last_error like '%550 no such user%'"))
          .isEqualTo("nobody@example.org");
      mail.later(Duration.ofDays(1));
      assertThat(mail.delivery(server.address()).deliverDue()).isZero();
    }
  }

  @Test
  void whileTheMailServerIsAwayNothingIsWritten() throws IOException {
    CannedSmtp gone = CannedSmtp.start();
    gone.close();
    var delivery = mail.delivery(gone.address());
    IntStream.range(0, 30).forEach(i -> mail.send("user" + i + "@example.org"));
    var before = mail.asked("select sum(xmin::text::bigint) from mail_queue");
    for (var minutes = 0; minutes < 60; minutes++) {
      assertThat(delivery.deliverDue()).isZero();
      mail.later(Duration.ofMinutes(1));
    }
    assertThat(mail.asked("select sum(xmin::text::bigint) from mail_queue")).isEqualTo(before);
    assertThat(mail.count("held")).isBetween(10.0, 20.0);
  }

  @Test
  void manyLettersGoOnOneConnection() throws IOException {
    try (var server = CannedSmtp.start()) {
      IntStream.range(0, 30).forEach(i -> mail.send("user" + i + "@example.org"));
      assertThat(mail.delivery(server.address()).deliverDue()).isEqualTo(30);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void aServerThatHasHadEnoughLettersIsCalledAgain() throws IOException {
    try (var server = CannedSmtp.start().hangUpAfter(7)) {
      IntStream.range(0, 20).forEach(i -> mail.send("user" + i + "@example.org"));
      assertThat(mail.delivery(server.address()).deliverDue()).isEqualTo(20);
      assertThat(mail.count("failed")).isZero();
    }
  }
}
