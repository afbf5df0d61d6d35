package io.blotter.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://a.example, https://a.example, false",
    "' a.example/b?c=d ', a.example/b?c=d, false",
    "HTTP://A.example:8080/, HTTP://A.example:8080/, false",
    "https://a.example/b#part, https://a.example/b, true",
    "https://a.exa\u00A0mple#, https://a.example, true"
  })
  void makesAnAddressStorable(String text, String address, boolean hadFragment) {
    assertThat(WebAddress.of(text)).hasValue(new WebAddress(address, hadFragment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "#", "none", "ftp://a.example", "https://", "a..example", "https://a.b/c d"})
  void findsNoneInOtherText(String text) {
    assertThat(WebAddress.of(text)).isEmpty();
  }

  @Test
  void hasAtMost2000CharactersAnd2048Bytes() {
    assertThat(WebAddress.of("a.b/" + "é".repeat(1_022))).isPresent();
    assertThat(WebAddress.of("a.b/" + "é".repeat(1_023))).isEmpty();
    assertThat(WebAddress.of("a.b/" + "c".repeat(1_996))).isPresent();
    assertThat(WebAddress.of("a.b/" + "c".repeat(1_997))).isEmpty();
  }
}
