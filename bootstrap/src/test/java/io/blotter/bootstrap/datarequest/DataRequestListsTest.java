package io.blotter.bootstrap.datarequest;

import static io.blotter.bootstrap.testing.RequestsForTests.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.RequestsForTests;
import io.blotter.domain.datarequest.RequestColumn;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of data requests: filtered, sorted, paged, narrowed. */
@Proves({"GET /api/v2/data-requests", "GET /api/v2/locations/{location_id}/data-requests"})
class DataRequestListsTest {
  @AutoClose private static final RequestsForTests requests = filled();

  /** Requests 1001 to 1250 besides the one of the registry. */
  private static RequestsForTests filled() {
    var requests = RequestsForTests.start();
    requests
        .registry()
        .database()
        .execute(
            """
            insert into data_requests (id, title, request_status, request_urgency, coverage_range, creator_user_id, internal_notes)
            select 1000 + n, 'Request ' || n % 7,
              (array['Intake', 'Active', 'Archived'])[1 + n % 3]::request_status,
              (array['urgent', 'long_term'])[1 + n % 2]::request_urgency_level,
              case when n % 5 > 0 then '20' || n end, 2, 'note ' || n
            from generate_series(1, 250) n;
            insert into data_requests_github_issue_info (data_request_id, github_issue_url, github_issue_number)
            select 1000 + n, 'https://github.example/' || n, n from generate_series(1, 40) n;
            insert into link_data_requests__locations (data_request_id, location_id)
            select 1000 + n, 3 from generate_series(1, 4) n;
            insert into link_data_requests__locations (data_request_id, location_id) values (1009, 5), (1009, 6);
            insert into link_data_requests__data_sources (request_id, data_source_id)
            values (1009, 1), (1009, 2), (1009, 3);
            """);
    return requests;
  }

  @Test
  void pagesById() {
    var pages =
        Stream.of("", "?page=2", "?page=3", "?page=4").flatMap(page -> ids(page).stream()).toList();
    assertThat(pages).hasSize(251).startsWith(1, 1001).endsWith(1250).isSorted();
    var last = requests.get(REQUESTS + "?page=4", "admin");
    assertThat(last.raw().body())
        .isEqualTo(
            "{\"message\":\"data requests found\",\"metadata\":{\"count\":0},\"data\":[]}\n");
    assertThat(ids("?limit=3&page=2")).containsExactly(1003, 1004, 1005);
  }

  @ParameterizedTest
  @EnumSource(RequestColumn.class)
  void sortsAllPagesByEveryColumnInEitherOrder(RequestColumn column) {
    for (var order : List.of("&sort_order=ASC", "")) {
      var sorted =
          Stream.of(1, 2, 3)
              .flatMap(page -> ids("?sort_by=" + column.label() + order + "&page=" + page).stream())
              .toList();
      var direction = order.isEmpty() ? "desc" : "asc";
      assertThat(sorted.stream().map(String::valueOf).toList())
          .hasSize(251)
          .containsExactly(
              requests
                  .accounts()
                  .value(
                      "select string_agg(id::text, ',' order by %1$s %2$s nulls last, id %2$s) from data_requests_expanded"
                          .formatted(column.label(), direction))
                  .split(",", -1));
    }
  }

  @Test
  void keepsToTheStatusesAskedFor() {
    assertThat(ids("?request_statuses=Archived&limit=2")).containsExactly(1002, 1005);
    assertThat(ids("?request_statuses=Active,%20Archived&limit=4"))
        .containsExactly(1001, 1002, 1004, 1005);
    assertThat(ids("?request_statuses=Ready%20to%20start")).isEmpty();
  }

  @Test
  void countsTheLinksOfASingleRequest() {
    var many = requests.get(REQUESTS, "owner").body();
    assertThat(many.path("metadata").toString()).isEqualTo("{\"count\":100}");
    var one = requests.get(REQUESTS + "?limit=1&page=10", "owner").body();
    assertThat(one.at("/data/0/id").asInt()).isEqualTo(1009);
    assertThat(one.path("metadata"))
        .isEqualTo(
            RequestsForTests.json("{\"count\":1,\"data_sources_count\":3,\"locations_count\":2}"));
    var narrow = requests.get(REQUESTS + "?limit=1&page=10&requested_columns=id", "owner").body();
    assertThat(narrow.path("data").toString()).isEqualTo("[{\"id\":1009}]");
    assertThat(narrow.path("metadata")).isEqualTo(one.path("metadata"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"id,title", "%5B%27id%27,%20%27title%27%5D", "%5B%22id%22,%22title%22%5D"})
  void narrowsToTheColumnsAskedFor(String columns) {
    var narrow = requests.get(REQUESTS + "?limit=2&requested_columns=" + columns, "other").body();
    assertThat(narrow.path("data"))
        .isEqualTo(
            RequestsForTests.json(
                "[{\"id\":1,\"title\":\"More arrests\"},{\"id\":1001,\"title\":\"Request 1\"}]"));
  }

  @Test
  void listsWhatIsAskedForAPlaceItself() {
    var of = "/api/v2/locations/%s/data-requests";
    var answer = requests.get(of.formatted(3) + "?whatever=1", "owner's key");
    assertThat(answer.message()).isEqualTo("Data requests found.");
    assertThat(answer.body().path("metadata").toString()).isEqualTo("{\"count\":4}");
    assertThat(answer.body().path("data").findValuesAsString("title")).hasSize(4);
    assertThat(requests.faults("listDataRequestsOfLocation", answer)).isEmpty();
    var one = requests.get(of.formatted(5), "owner").body();
    assertThat(one.path("metadata"))
        .isEqualTo(
            RequestsForTests.json("{\"count\":1,\"data_sources_count\":3,\"locations_count\":2}"));
    assertThat(requests.get(of.formatted(999999), "owner").body())
        .isEqualTo(
            RequestsForTests.json(
                "{\"message\":\"Data requests found.\",\"metadata\":{\"count\":0},\"data\":[]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "request_statuses=Nonsense | request_statuses must only contain values among: Intake,",
        "request_statuses=         | request_statuses must only contain values among: Intake,",
        "sort_by=password          | sort_by must be one of: id, title",
        "sort_by=internal_notes    | sort_by must be one of: id, title",
        "sort_order=up             | sort_order must be one of: ASC, DESC",
        "limit=0                   | limit must be a whole number from 1 to 100",
        "limit=-1                  | limit must be a whole number from 1 to 100",
        "limit=101                 | limit must be a whole number from 1 to 100",
        "page=0                    | page must be a whole number from 1",
        "nonsense=1                | Unexpected fields: {'nonsense'}"
      })
  void refusesAQueryThatBreaksARule(String query, String message) {
    var answer = requests.get(REQUESTS + "?" + query, "other");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.message()).startsWith(message);
  }

  private static List<Integer> ids(String query) {
    var answer = requests.get(REQUESTS + query, "admin");
    assertThat(answer.status()).as(answer.message()).isEqualTo(200);
    return answer.body().path("data").valueStream().map(node -> node.path("id").asInt()).toList();
  }
}
