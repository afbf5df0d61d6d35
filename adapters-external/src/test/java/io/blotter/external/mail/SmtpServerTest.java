package io.blotter.external.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.shared.Secret;
import io.blotter.external.mail.SmtpServer.Encryption;
import io.blotter.external.mail.SmtpServer.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpServerTest {
  @Test
  void readsAddresses() {
    assertThat(SmtpServer.parse("smtp://ann%40a:p+%3A%2Fw@mail.example.org:2525"))
        .isEqualTo(
            new SmtpServer(
                "mail.example.org",
                2525,
                Encryption.STARTTLS,
                new Login("ann@a", new Secret("p+:/w"))));
    assertThat(SmtpServer.parse("smtp://mail.example.org").port()).isEqualTo(587);
    assertThat(SmtpServer.parse("smtps://mail.example.org/"))
        .isEqualTo(new SmtpServer("mail.example.org", 465, Encryption.TLS, null));
    assertThat(SmtpServer.parse("smtp://localhost?starttls=off"))
        .isEqualTo(new SmtpServer("localhost", 25, Encryption.NONE, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mail.example.org",
        "http://ann:hunter22@mail.example.org",
        "smtp://ann:hunter22@mail.example.org?starttls=maybe",
        "smtps://ann:hunter22@mail.example.org?starttls=off",
        "smtp://ann@mail.example.org",
        "smtp://ann:hunter22@",
        "smtp://ann:hunter22@mail.example.org/box",
        "smtp://ann:hunter22 @mail.example.org",
        "mailto:hunter22@example.org"
      })
  void refusesOtherAddressesWithoutRepeatingThem(String url) {
    assertThatThrownBy(() -> SmtpServer.parse(url))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("hunter22");
  }

  @Test
  void thePasswordNeverShows() {
    assertThat(SmtpServer.parse("smtp://ann:hunter22@mail.example.org").toString())
        .contains("ann")
        .doesNotContain("hunter22");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ann", "ann@", "a@b, c@d", "Ann <ann@b>\r\nBcc: eve@b"})
  void aSenderIsOneAddress(String mailbox) {
    assertThatThrownBy(() -> new Sender(mailbox)).isInstanceOf(IllegalArgumentException.class);
  }
}
