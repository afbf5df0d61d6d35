package io.blotter.application.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.account.Email;
import io.blotter.domain.contact.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactMessageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"ann@example.org", "o'neil+x_y@mail.example.co.uk", "a.b-c@x-1.example", "1@2.de"})
  void anOrdinaryAddressCanBeRepliedTo(String sender) {
    assertThat(from(sender).replyTo()).contains(new Email(sender));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ann",
        "@example.org",
        "ann@",
        "ann@localhost",
        "ann@example.org\r\nBcc: eve@example.org",
        "ann@example.org\n",
        "ann@example.org, eve@example.org",
        "ann,eve@example.org",
        "Ann <ann@example.org>",
        "<ann@example.org>",
        ".ann@example.org",
        "ann.@example.org",
        "a..b@example.org",
        "ann@example..org",
        "ann@-example.org",
        "ann@example.org;",
        "\"ann\"@example.org",
        "jürgen@example.org",
        "ann@[127.0.0.1]"
      })
  void nothingElseCan(String sender) {
    assertThat(from(sender).replyTo()).isEmpty();
  }

  @Test
  void nobodyWritesABook() {
    assertThatThrownBy(() -> from("a".repeat(321)))
        .hasMessage("email must have at most 320 characters");
    assertThatThrownBy(() -> new ContactMessage(MessageType.GENERAL, "a", "x".repeat(50_001)))
        .hasMessage("message must have at most 50000 characters");
    assertThat(new ContactMessage(MessageType.GENERAL, "a", "x".repeat(50_000)).text())
        .isNotEmpty();
  }

  private static ContactMessage from(String sender) {
    return new ContactMessage(MessageType.GENERAL, sender, "");
  }
}
