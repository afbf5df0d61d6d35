package io.blotter.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1+1",
        "+5",
        "-1+1",
        "@SUM(A1)",
        "|cmd",
        "\t=1",
        "\r=1",
        "\n=1",
        "\nx",
        "  \n =1",
        " =1",
        "\u00a0=1",
        "\u3000=1",
        "\ufeff=1",
        "\u200b\u2060=1",
        "\u202e=1",
        "\u0001=1",
        "\u2003\u0085=1",
        "\uff1d1",
        "\uff0b1",
        "\uff0d1",
        "\uff201",
        "\uff5c1",
        "\ufe661",
        "\ufe621",
        "\ufe631",
        "\ufe6b1",
        "\u22121",
        "\u3000\uff1d1",
        "-87.6-1",
        "-87.6 ",
        "=",
        "'=1",
        "''=1"
      })
  void putsAnApostropheBeforeAFormulaAndTakesItAway(String text) {
    assertThat(SpreadsheetText.harmless(text)).isEqualTo("'" + text);
    assertThat(SpreadsheetText.original("'" + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-87.6",
        "-1e10",
        "-1e-10",
        "0.0",
        "Stops = 5",
        "a-b",
        "'tis",
        "'s-Hertogenbosch",
        "(=1)",
        "https://a.example/?b=c",
        "Doña Ana",
        "\ud83d\ude00"
      })
  void leavesAllElseAsItIs(String text) {
    assertThat(SpreadsheetText.harmless(text)).isEqualTo(text);
    assertThat(SpreadsheetText.original(text)).isEqualTo(text);
  }

  @Test
  void writesNothingForNothing() {
    assertThat(SpreadsheetText.harmless(null)).isEmpty();
  }
}
