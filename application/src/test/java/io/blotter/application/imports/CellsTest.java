package io.blotter.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
  @Test
  void trimsBlanksOfEveryKind() {
    assertThat(cell("\uFEFF\u00A0 a b\t\n").text("x")).isEqualTo("a b");
    assertThat(cell("\u00A0").find("x")).isEmpty();
    assertThat(cell("a").find("y")).isEmpty();
    assertThat(cell("a\0b").text("x")).isEqualTo("ab");
    assertThat(cell("\0").find("x")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "['JSON', \"CSV\"]|[JSON, CSV]",
        "['it\\'s', 'a, b']|[it's, a, b]",
        "['a', ' a ', '']|[a]",
        "[]|[]",
        "``|[]",
        "PDF, CSV|[PDF, CSV]"
      })
  void readsListsAsScriptsLeaveThem(String text, String items) {
    assertThat(cell(text).list("x").toString()).isEqualTo(items);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-31, 2020-01-31",
    "2020-1-2 00:00:00, 2020-01-02",
    "2020-01-02T10:00:00Z, 2020-01-02",
    "1/2/2020, 2020-01-02",
    "12-31-99, 1999-12-31"
  })
  void readsDaysInTheFormsThatOccur(String text, String day) {
    assertThat(CsvRow.date(text).orElseThrow()).hasToString(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-30",
    "0000-01-01",
    "13/1/2020",
    "2020",
    "soon",
    "0/0/0",
    "2020-01-02x",
    "9999-12-31",
    "0205-01-01"
  })
  void readsNoDayWhereThereIsNone(String text) {
    assertThat(CsvRow.date(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Yes, true", "T, true", "1, true", "FALSE, false", "n, false", "0, false"})
  void readsYesAndNo(String text, boolean truth) {
    assertThat(CsvRow.truth(text)).hasValue(truth);
    assertThat(CsvRow.truth(text + "?")).isEmpty();
  }

  private static CsvRow cell(String text) {
    return RowForTests.of("x", text);
  }
}
