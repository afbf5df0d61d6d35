package io.blotter.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.imports.ImportFinding.Reason;
import io.blotter.domain.datasource.RetentionSchedule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFieldsTest {
  private final Findings findings = new Findings();

  @ParameterizedTest
  @CsvSource({
    "30 minutes, LESS_THAN_ONE_DAY",
    "24 hours, ONE_DAY",
    "removed 48 hours after released., LESS_THAN_ONE_WEEK",
    "1 week, ONE_WEEK",
    "1 month, ONE_MONTH",
    "Last 6 months, LESS_THAN_ONE_YEAR",
    "last 12 months, ONE_TO_TEN_YEARS",
    "12 years, MORE_THAN_TEN_YEARS"
  })
  void readsHowLongRecordsStay(String text, RetentionSchedule schedule) {
    assertThat(fields(text).retention()).isEqualTo(schedule);
    assertThat(findings.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"as long as needed", "99999999999 days", "99999 days"})
  void reportsWhatItCannotRead(String text) {
    assertThat(fields(text).retention()).isNull();
    assertThat(findings.all())
        .extracting(ImportFinding::reason)
        .containsExactly(Reason.VALUE_UNKNOWN);
  }

  private SourceFieldReader fields(String text) {
    return new SourceFieldReader(
        new RowReader(RowForTests.of("retention_schedule", text), "key", findings));
  }
}
