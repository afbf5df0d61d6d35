package io.blotter.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0\u2003\t"})
  void aNameIsNotBlank(String text) {
    assertThatThrownBy(() -> new KeyName(text))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("name must have 1 to 100 characters, not all of them blank");
  }

  @Test
  void charactersAreCountedAsReadersDo() {
    assertThat(new KeyName("😀".repeat(100)).text()).hasSize(200);
    assertThatThrownBy(() -> new KeyName("😀".repeat(101))).isInstanceOf(Refusal.Invalid.class);
  }
}
