package io.blotter.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchDocumentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "| [] | [] | [] | [] | 0 0 0 0",
        "federal | [0] | [] | [] | [] | 1 0 0 0",
        "locality locality | [] | [] | [] | [0,1] | 0 0 0 2",
        "federal county county | [0] | [] | [1,2] | [] | 1 0 2 0",
        "state county locality | [] | [0] | [1] | [2] | 0 1 1 1"
      })
  void listsEachLevelAndHowManyItHas(
      String found, String federal, String state, String county, String locality, String counts) {
    var levels = found == null ? new String[0] : found.split(" ", -1);
    var count = counts.split(" ", -1);
    var out = new StringBuilder();
    var document = new SearchDocument(out::append);
    for (var n = 0; n < levels.length; n++) {
      document.add(new FoundDocument(levels[n], String.valueOf(n)));
    }
    document.end();
    assertThat(out)
        .hasToString(
            """
            {"data":{"federal":{"results":%s,"count":%s},"state":{"results":%s,"count":%s},\
            "county":{"results":%s,"count":%s},"locality":{"results":%s,"count":%s}},"count":%d}\
            """
                .formatted(
                    federal,
                    count[0],
                    state,
                    count[1],
                    county,
                    count[2],
                    locality,
                    count[3],
                    levels.length));
  }
}
