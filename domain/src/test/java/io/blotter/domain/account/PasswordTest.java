package io.blotter.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PasswordTest {
  private static final String KEY = "🗝";

  static final List<String> CHOSEN =
      List.of(
          "12345678",
          "        ",
          "a".repeat(1_024),
          KEY.repeat(8),
          KEY.repeat(1_024),
          "e\u0301".repeat(1_024),
          "نن\u200dنننننن",
          "correct horse battery staple");

  static final List<String> TOO_SHORT = List.of("", "1234567", KEY.repeat(7), "e\u0301".repeat(7));

  static final List<String> TOO_LONG =
      List.of("a".repeat(1_025), KEY.repeat(1_025), "e\u0301".repeat(500_000));

  static final List<String> UNFIT =
      List.of(
          "12345678\0",
          "1234\n5678",
          "1234\t5678",
          "12345678\u007f",
          "12345678\u0085",
          "12345678\ud83d",
          "\udd1112345678",
          "1234\udd11\ud83d5678");

  @ParameterizedTest
  @FieldSource("CHOSEN")
  void mayBeAnyText(String text) {
    assertThat(new Password(text).text()).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("TOO_SHORT")
  void hasEightCharactersAtLeast(String text) {
    assertThatThrownBy(() -> new Password(text))
        .isInstanceOfSatisfying(
            Refusal.Invalid.class, refusal -> assertThat(refusal.field()).isEqualTo("password"))
        .hasMessage("password must have at least 8 characters");
  }

  @ParameterizedTest
  @FieldSource("TOO_LONG")
  void hasAThousandCharactersAtMost(String text) {
    assertThatThrownBy(() -> new Password(text))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("password must have at most 1,024 characters");
  }

  @ParameterizedTest
  @FieldSource("UNFIT")
  void hasNoControlCharactersAndNoHalfCharacters(String text) {
    assertThatThrownBy(() -> new Password(text))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("password must have no control characters and be valid Unicode");
  }

  @Test
  void isTheSameFromEveryKeyboard() {
    assertThat(new Password("Zu\u0308rich 8001")).isEqualTo(new Password("Z\u00fcrich 8001"));
    assertThat(new Password("Zürich 8001")).isNotEqualTo(new Password("zürich 8001"));
  }

  @Test
  void isNeverPrinted() {
    assertThat(new Password("correct horse")).hasToString("Password[hidden]");
  }

  @Test
  void aRefusalNamesTheFieldButNeverTheText() {
    assertThatThrownBy(() -> Password.in("new_password", "secret!"))
        .isInstanceOfSatisfying(
            Refusal.Invalid.class, refusal -> assertThat(refusal.field()).isEqualTo("new_password"))
        .hasMessage("new_password must have at least 8 characters");
  }
}
