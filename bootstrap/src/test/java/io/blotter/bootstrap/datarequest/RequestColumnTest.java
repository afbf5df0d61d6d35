package io.blotter.bootstrap.datarequest;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.domain.account.Role;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.domain.shared.Labelled;
import io.blotter.migrations.testing.SeededDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one place that says who may see and change what of a data request. */
class RequestColumnTest {
  @Test
  void namesEveryColumnThatThereIsAndNoOther() {
    try (var database = SeededDatabase.create()) {
      var columns =
          database
              .value(
                  """
                  select string_agg(column_name, ' ' order by column_name)
                  from information_schema.columns
                  where table_name = 'data_requests_expanded'
                  """)
              .orElseThrow()
              .toString();
      assertThat(Stream.of(RequestColumn.values()).map(Labelled::label).sorted())
          .containsExactly(columns.split(" ", -1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "STANDARD, '', archive_reason creator_user_id internal_notes",
    "OWNER, coverage_range data_requirements request_urgency submission_notes title,"
        + " internal_notes",
    "ADMIN, archive_reason coverage_range data_requirements github_issue_number github_issue_url"
        + " internal_notes pdap_response record_types_required request_status request_urgency"
        + " submission_notes title, ''"
  })
  void saysWhatARoleMayWriteAndMayNotRead(Role role, String written, String hidden) {
    assertThat(labels(column -> column.isWritableBy(role))).isEqualTo(words(written));
    assertThat(labels(column -> !column.isReadableBy(role))).isEqualTo(words(hidden));
  }

  private static List<String> labels(java.util.function.Predicate<RequestColumn> rule) {
    return Stream.of(RequestColumn.values())
        .filter(rule)
        .map(RequestColumn::label)
        .sorted()
        .toList();
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }
}
