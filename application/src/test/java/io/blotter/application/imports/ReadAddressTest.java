package io.blotter.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://a.example, https://a.example, false",
    "' a.example/b?c=d ', a.example/b?c=d, false",
    "HTTP://A.example:8080/, HTTP://A.example:8080/, false",
    "https://a.example/b#part, https://a.example/b, true",
    "https://a.exa\u00A0mple#, https://a.example, true",
    "https://a.example/#/b, https://a.example/#/b, false",
    "https://a.example#!b, https://a.example#!b, false",
    "ftp://a.example/b, ftp://a.example/b, false"
  })
  void makesAnAddressStorable(String text, String address, boolean hadFragment) {
    assertThat(ReadAddress.of(text)).hasValue(new ReadAddress(address, hadFragment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "none",
        "gopher://a.example",
        "https://",
        "a..example",
        "https://a.b/c d",
        "javascript:a.b",
        "https://u:p@a.b"
      })
  void findsNoneInOtherText(String text) {
    assertThat(ReadAddress.of(text)).isEmpty();
  }

  @Test
  void hasAtMost2000CharactersAnd2048Bytes() {
    assertThat(ReadAddress.of("a.b/" + "é".repeat(1_022))).isPresent();
    assertThat(ReadAddress.of("a.b/" + "é".repeat(1_023))).isEmpty();
    assertThat(ReadAddress.of("a.b/" + "c".repeat(1_996))).isPresent();
    assertThat(ReadAddress.of("a.b/" + "c".repeat(1_997))).isEmpty();
  }
}
