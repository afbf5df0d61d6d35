package io.blotter.bootstrap.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.HttpForTests;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.TokensForTests;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Projects over HTTP. */
@Proves({
  "GET /api/v4/projects",
  "POST /api/v4/projects",
  "GET /api/v4/projects/{id}",
  "PATCH /api/v4/projects/{id}",
  "DELETE /api/v4/projects/{id}",
  "PUT /api/v4/projects/{id}/data-requests/{data_request_id}",
  "DELETE /api/v4/projects/{id}/data-requests/{data_request_id}",
  "PUT /api/v4/projects/{id}/data-sources/{data_source_id}",
  "DELETE /api/v4/projects/{id}/data-sources/{data_source_id}"
})
class ProjectApiTest {
  private static final String ALL = "/api/v4/projects";
  private static final String NEW =
      """
      {"name": "Some name", "description": "Some description"}
      """;
  private static final String CHANGE =
      """
      {"name": "More name", "status": "closed"}
      """;

  @AutoClose private static final HttpForTests http = HttpForTests.start();

  @Test
  void oneIsAddedReadChangedAndRemoved() {
    var made = write("POST", ALL, NEW);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    var one = made.headers().firstValue("Location").orElseThrow();
    var read = read(one);
    assertThat(read.body()).isEqualTo(made.body());
    var tag = read.headers().firstValue("ETag").orElseThrow();
    assertThat(made.headers().firstValue("ETag")).hasValue(tag);

    assertThat(write("PATCH", one, CHANGE).statusCode()).isEqualTo(428);
    var changed = write("PATCH", one, CHANGE, "If-Match", tag);
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    assertThat(changed.body()).isEqualTo(read(one).body()).isNotEqualTo(made.body());
    assertThat(write("PATCH", one, CHANGE, "If-Match", tag).statusCode()).isEqualTo(412);

    assertThat(write("DELETE", one, "", "If-Match", tag).statusCode()).isEqualTo(412);
    assertThat(write("DELETE", one, "").statusCode()).isEqualTo(204);
    assertThat(write("DELETE", one, "").statusCode()).isEqualTo(204);
    assertThat(read(one).statusCode()).isEqualTo(404);
  }

  @Test
  void pagesFollowFromLinkToLink() {
    for (var i = 0; i < 3; i++) {
      write("POST", ALL, NEW);
    }
    var first = read(ALL + "?limit=2");
    assertThat(json(first).path("projects")).hasSize(2);
    var next = first.headers().firstValue("Link").orElseThrow();
    var second = read(next.substring(1, next.indexOf('>')));
    assertThat(json(second).at("/projects/0/id").asLong())
        .isLessThan(json(first).at("/projects/1/id").asLong());
  }

  @Test
  void saysWhatIsMissing() {
    var answer = write("POST", ALL, "{}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("detail").asString()).isEqualTo("name is missing");
  }

  @Test
  void requestsAndSourcesAreAttachedAndDetached() {
    var one = write("POST", ALL, NEW).headers().firstValue("Location").orElseThrow();
    var bare = read(one).body();
    for (var part : List.of("/data-requests/1", "/data-sources/2")) {
      assertThat(write("PUT", one + part, "").statusCode()).as(part).isEqualTo(204);
      assertThat(write("PUT", one + part, "").statusCode()).as(part).isEqualTo(204);
    }
    var shown = json(read(one));
    assertThat(shown.at("/data_requests/0/name").asString()).isEqualTo("More arrests");
    assertThat(shown.at("/data_sources/0/name").asString()).isEqualTo("Allegheny stops");
    for (var part : List.of("/data-requests/1", "/data-sources/2")) {
      assertThat(write("DELETE", one + part, "").statusCode()).as(part).isEqualTo(204);
    }
    assertThat(read(one).body()).isEqualTo(bare);
    var unknown = write("PUT", one + "/data-sources/99", "");
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(json(unknown).path("detail").asString())
        .isEqualTo("data_source_id names no data source that is there");
  }

  @Test
  void toOthersAProjectIsNotThere() {
    http.registry()
        .database()
        .execute(
            """
            insert into users (id, email) values (7, 'other@example.org'), (8, 'writer@example.org');
            insert into link_users__permissions (user_id, permission_id)
            select 8, id from permissions where permission_name = 'write_data';
            """);
    var other = "Bearer " + TokensForTests.access(7, "");
    var writer = "Bearer " + TokensForTests.access(8, "\"write_data\"");
    var one = write("POST", ALL, NEW).headers().firstValue("Location").orElseThrow();
    assertThat(http.send("GET", one, "", "Authorization", other).statusCode()).isEqualTo(404);
    assertThat(http.send("PUT", one + "/data-sources/2", "", "Authorization", other).statusCode())
        .isEqualTo(404);
    assertThat(json(http.send("GET", ALL, "", "Authorization", other)).path("projects")).isEmpty();
    assertThat(http.send("GET", one, "", "Authorization", writer).statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> read(String target) {
    return http.send("GET", target, "", "Authorization", "Bearer " + TokensForTests.access(""));
  }

  private static HttpResponse<String> write(
      String method, String target, String body, String... headers) {
    var usual =
        Stream.of(
            "Authorization",
            "Bearer " + TokensForTests.access(""),
            "Content-Type",
            "application/json");
    return http.send(
        method, target, body, Stream.concat(usual, Stream.of(headers)).toArray(String[]::new));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
