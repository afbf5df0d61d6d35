package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
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
  void aLetterIsParkedAfterItsEighthTry() throws IOException {
    try (var server = CannedSmtp.start().answer("RCPT TO:<a@", "452 mailbox full")) {
      var delivery = mail.delivery(server.address());
      mail.send("a@example.org");
      for (var hours = 0; hours < 40; hours++) {
        assertThat(delivery.deliverDue()).isZero();
        mail.later(Duration.ofHours(1));
      }
      assertThat(mail.asked("select attempts from mail_queue where parked_at is not null"))
          .isEqualTo("8");
      assertThat(mail.count("failed")).isEqualTo(7);
      assertThat(mail.count("parked")).isEqualTo(1);
    }
  }

  @Test
  void aLetterWhoseServerDiedIsSentByAnotherWhenItsLeaseIsOver() throws IOException {
    try (var server = CannedSmtp.start()) {
      var delivery = mail.delivery(server.address());
      mail.send("a@example.org");
      var now = mail.hour().get();
      assertThat(mail.persistence().mailQueue().take(now, now.plus(Duration.ofMinutes(10))))
          .isPresent();

      assertThat(delivery.deliverDue()).isZero();
      mail.later(Duration.ofMinutes(10));
      assertThat(delivery.deliverDue()).isEqualTo(1);
    }
  }
}
