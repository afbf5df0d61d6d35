package io.blotter.bootstrap.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.contact.ContactMessage;
import io.blotter.application.contact.SendMessagesService;
import io.blotter.bootstrap.MailForTests;
import io.blotter.bootstrap.SettingSources;
import io.blotter.bootstrap.Settings;
import io.blotter.domain.account.Email;
import io.blotter.domain.contact.MessageType;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a message of the contact form reaches, and whom the answer does. */
class ContactMailTest {
  @TempDir private Path folder;
  @AutoClose private final MailForTests mail = MailForTests.start();

  @Test
  void anAnswerGoesToWhoeverWrote() throws Exception {
    var server = MailForTests.greenMail(0);
    try {
      var staff = new Email("staff@example.org");
      for (var sender : new String[] {"o'neil+news@mail.example.org", "a..b@example.org"}) {
        new SendMessagesService(mail.letters(), mail.persistence().transactions(), staff)
            .send(new ContactMessage(MessageType.GENERAL, sender, "Hello"));
      }
      assertThat(mail.delivery(MailForTests.address(server)).deliverDue()).isEqualTo(2);
      var received = server.getReceivedMessages();
      assertThat(received[0].getHeader("Reply-To")).containsExactly("o'neil+news@mail.example.org");
      assertThat(received[0].getHeader("To")).containsExactly("staff@example.org");
      assertThat(received[0].getSubject()).isEqualTo("Contact form: general");
      assertThat(received[1].getHeader("Reply-To")).isNull();
      var text = ((MimeMultipart) received[1].getContent()).getBodyPart(0).getContent();
      assertThat(text.toString()).contains("a..b@example.org");
    } finally {
      server.stop();
    }
  }

  @Test
  void aMessageGoesToWhoeverIsNamedOrElseToTheSender() {
    assertThatThrownBy(() -> contact(Map.of("BLOTTER_CONTACT_MAIL", "staff")))
        .hasMessageStartingWith("BLOTTER_CONTACT_MAIL must be one e-mail address");
    assertThat(contact(Map.of("BLOTTER_MAIL_FROM", "Us <us@example.org>")))
        .isEqualTo(new Email("us@example.org"));
    assertThat(contact(Map.of("BLOTTER_CONTACT_MAIL", "Staff <staff@example.org>")))
        .isEqualTo(new Email("staff@example.org"));
  }

  private Email contact(Map<String, String> variables) {
    return Settings.of(SettingSources.read(Map.of(), variables, folder), folder).mail().contact();
  }
}
