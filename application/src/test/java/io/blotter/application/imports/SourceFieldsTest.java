package io.blotter.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.imports.Finding.Reason;
import io.blotter.domain.datasource.RetentionSchedule;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFieldsTest {
  private final Findings findings = new Findings();
  private final SourceFields fields = new SourceFields(findings);

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
    assertThat(fields.retention(row(text), "key")).isEqualTo(schedule);
    assertThat(findings.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"as long as needed", "99999999999 days", "99999 days"})
  void reportsWhatItCannotRead(String text) {
    assertThat(fields.retention(row(text), "key")).isNull();
    assertThat(findings.all()).extracting(Finding::reason).containsExactly(Reason.VALUE_UNKNOWN);
  }

  private static Cells row(String text) {
    return new Cells(1, Map.of("retention_schedule", text));
  }
}
