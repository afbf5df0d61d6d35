package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.mail.Message;
import io.blotter.bootstrap.MailForTests;
import io.blotter.bootstrap.testing.CannedSmtp;
import io.blotter.domain.account.Email;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How many letters one reader gets. */
class MessageLimitsTest {
  @AutoClose private final MailForTests mail = MailForTests.start();

  @Test
  void oneRecipientGetsAFewLettersAboutAnAccountInAnHour() {
    for (var i = 0; i < 20; i++) {
      mail.send(i % 2 == 0 ? "ann@example.org" : "Ann@Example.org");
    }
    mail.send("bob@example.org");
    assertThat(count("ann@example.org")).isEqualTo("5");
    assertThat(count("bob@example.org")).isEqualTo("1");
    mail.later(Duration.ofMinutes(61));
    mail.send("ann@example.org");
    assertThat(count("ann@example.org")).isEqualTo("6");
  }

  @Test
  void whatOperationsAreToldFastIsOneLetter() throws IOException {
    try (var server = CannedSmtp.start()) {
      var delivery = mail.delivery(server.address());
      for (var i = 0; i < 100; i++) {
        mail.letters()
            .send(
                new Message.ContactForm(
                    new Email("operations@example.org"),
                    "Bug",
                    "Message <" + i + ">",
                    new Email("writer" + i + "@example.org"),
                    null));
      }
      assertThat(delivery.deliverDue()).isEqualTo(10);
      mail.later(Duration.ofMinutes(10));
      assertThat(delivery.deliverDue()).isEqualTo(1);
      assertThat(server.taken().getLast())
          .contains("Message <10>", "Message <99>", "writer99@example.org");
    }
  }

  private String count(String recipient) {
    return mail.asked(
        "select count(*) from mail_queue where lower(recipient) = '" + recipient + "'");
  }
}
