package io.blotter.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCountTest {
  @ParameterizedTest
  @CsvSource({
    "agencies, 1000, 1050, false",
    "agencies, 1000, 1051, true",
    "agencies, 1000, 949, true",
    "agencies, 1000, 950, false",
    "agencies, 1000, 0, true",
    "agencies, 3, 0, true",
    "agencies, 0, 0, false",
    "agencies, 0, 9, false",
    "agencies, 0, 10, true",
    "agencies, 3, 9, false",
    "agencies, , 1000, false",
    "change_log, 1000, 5000, false",
    "change_log, 1000, 900, true",
    "recent_searches, 50, 180, false",
    "mail_queue, 1000, 0, false"
  })
  void isSuddenWhenMoreThanAShareCameOrWent(String table, Long before, long rows, boolean sudden) {
    assertThat(new RowCount(table, rows, before).isSudden(5)).isEqualTo(sudden);
  }
}
