package io.blotter.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {
  @ParameterizedTest
  @ValueSource(strings = {"a@b", "Ann.O'Neil+x@example.org", "ünï@exämple.org"})
  void keepsWhatReachesAMailbox(String address) {
    assertThat(new Email(address).address()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\n", "a\u0000@b", "a@b\r\nBcc: c@d"})
  void refusesWhatReachesNone(String address) {
    assertThatThrownBy(() -> new Email(address))
        .isInstanceOfSatisfying(
            Refusal.Invalid.class, no -> assertThat(no.field()).isEqualTo("email"));
  }

  /** Each letter becomes an ASCII one in lower or upper case. */
  @ParameterizedTest
  @ValueSource(strings = {"ann@g\u0130thub.com", "ann@g\u0131thub.com", "a\u017F@b", "\u212A@b"})
  void refusesWhatWouldPassForAnotherOne(String address) {
    assertThat(Email.parse(address)).isEmpty();
    assertThatThrownBy(() -> new Email(address)).isInstanceOf(Refusal.Invalid.class);
  }

  @Test
  void hasAtMost320Characters() {
    assertThat(new Email("a@" + "b".repeat(318)).address()).hasSize(320);
    assertThatThrownBy(() -> new Email("a@" + "b".repeat(319))).isInstanceOf(Refusal.Invalid.class);
  }
}
