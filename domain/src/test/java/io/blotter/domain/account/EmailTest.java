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

  /** Zero widths, marks of direction, soft hyphens, fillers, odd blanks, tags, and a domain. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "an\u200Bn@b.example",
        "ann@b\u200D.example",
        "\u202Eann@b.example",
        "ann\u2066@b.example",
        "a\u00ADnn@b.example",
        "a\uFEFFnn@b.example",
        "a\u034Fnn@b.example",
        "a\u115Fnn@b.example",
        "a\u3164nn@b.example",
        "a\uFE0Fnn@b.example",
        "a\u2800nn@b.example",
        "a\u00A0nn@b.example",
        "a\u2003nn@b.example",
        "a\uDB40\uDC41nn@b.example",
        "a\u0085nn@b.example",
        "a\uE000nn@b.example",
        "\"a\u200Bnn\"@b.example",
        "ann@xn--b-4rq.example"
      })
  void refusesWhatNobodySees(String address) {
    assertThat(Email.parse(address)).isEmpty();
    assertThatThrownBy(() -> new Email(address)).isInstanceOf(Refusal.Invalid.class);
  }

  @Test
  void hasAtMost320Characters() {
    assertThat(new Email("a@" + "b".repeat(318)).address()).hasSize(320);
    assertThatThrownBy(() -> new Email("a@" + "b".repeat(319))).isInstanceOf(Refusal.Invalid.class);
  }
}
