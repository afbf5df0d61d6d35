package io.blotter.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two rows of one source cover together, whichever comes first. */
class CoverageRangeTest {
  @ParameterizedTest
  @CsvSource({
    "2016-01-01, 2016-12-31, 2018-01-01, 2026-12-31, 2016-01-01, 2026-12-31",
    "2016-01-01, 2026-12-31, 2018-01-01, 2018-12-31, 2016-01-01, 2026-12-31",
    "2016-01-01, 2016-12-31, , , 2016-01-01, 2016-12-31",
    "2016-01-01, 2016-12-31, , 2020-12-31, 2016-01-01, 2020-12-31",
    "2016-01-01, 2016-12-31, 2018-01-01, , 2016-01-01, ",
    ", , , , , "
  })
  void reachesFromTheEarlierStartToTheLaterEnd(
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable LocalDate otherStart,
      @Nullable LocalDate otherEnd,
      @Nullable LocalDate wholeStart,
      @Nullable LocalDate wholeEnd) {
    var one = new Coverage(start, end);
    var other = new Coverage(otherStart, otherEnd);
    assertThat(one.and(other))
        .isEqualTo(other.and(one))
        .isEqualTo(new Coverage(wholeStart, wholeEnd));
  }
}
