package io.blotter.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.ProcessForTests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a whole server process writes on standard output, in good days and bad. */
class ServerLogTest {
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final String REQUESTS = "/api/v2/data-requests";
  private static final String REQUEST =
      "{\"request_info\": {\"title\": \"Stops\", \"submission_notes\": \"For a thesis.\", \"request_urgency\": \"not_urgent\"}}";
  private static final Map<String, String> STAGE =
      Map.of(
          "BLOTTER_ENV", "stage",
          "BLOTTER_SMTP_URL", "smtp://me:canary@127.0.0.1:1",
          "BLOTTER_MAIL_FROM", "Blotter <mail@example.org>",
          "BLOTTER_CORS_ORIGINS", "https://pdap.io",
          "BLOTTER_SITE_URL", "https://pdap.io",
          "BLOTTER_API_URL", "https://api.example.org");

  @TempDir private Path folder;

  @Test
  void isFlatJsonOutsideTheLocalEnvironment() throws IOException, InterruptedException {
    try (var server = ProcessForTests.start(folder, STAGE)) {
      liveThrough(server);
      server.stop();

      var lines = server.stdout().stream().map(STRICT::readTree).toList();
      assertThat(server.stderr()).isEmpty();
      assertThat(lines)
          .allSatisfy(line ->
              assertThat(line.values())
                  .isNotEmpty()
                  .allMatch(value -> !value.isContainer() && !value.isNull()));
      assertThat(server.stdout()).noneMatch(line -> line.contains("canary"));
      showWhatHappened(lines);
    }
  }

  /** Good calls and bad ones, one that fails, and the loss of the database. */
  private static void liveThrough(ProcessForTests server) throws IOException, InterruptedException {
    assertThat(server.call("GET", "/livez", "").statusCode()).isEqualTo(200);
    server
        .database()
        .execute(
            """
            insert into users (id, email, created_at, updated_at) values (1, 'reader@example.org', now(), now());
            insert into link_users__permissions (user_id, permission_id) select 1, id from permissions;
            """);
    assertThat(server.call("GET", "/%1b%5b31m%0a%22", "").statusCode()).isEqualTo(404);
    assertThat(server.call("GET", "/api/v2/agencies", "", "Authorization", "no").statusCode())
        .isEqualTo(400);
    assertThat(server.call("POST", REQUESTS, REQUEST).statusCode()).isEqualTo(200);
    server.database().execute("alter table data_requests rename title to titel");
    assertThat(server.call("POST", REQUESTS, REQUEST, "X-Request-Id", "r-500").statusCode())
        .isEqualTo(500);
    server.database().close();
    assertThat(server.call("GET", REQUESTS + "/1", "", "X-Request-Id", "r-503").statusCode())
        .isEqualTo(503);
  }

  private static void showWhatHappened(List<JsonNode> lines) {
    assertThat(lines)
        .anyMatch(where("message", said -> said.startsWith("applied ")))
        .anyMatch(
            where("logger", "io.blotter.writes"::equals)
                .and(where("operation", "createDataRequest"::equals))
                .and(where("ids", "1"::equals))
                .and(where("user", "1"::equals)))
        .anyMatch(
            where("request_id", "r-500"::equals)
                .and(where("stack_trace", trace -> trace.contains("\tat io.blotter.")))
                .and(where("user", "1"::equals)))
        .anyMatch(
            where("request_id", "r-500"::equals)
                .and(where("route", REQUESTS::equals))
                .and(line -> line.path("status").asInt() == 500)
                .and(line -> line.path("millis").isNumber()))
        .anyMatch(
            where("request_id", "r-503"::equals)
                .and(where("message", said -> said.contains(" FATAL: "))));
  }

  private static Predicate<JsonNode> where(String field, Predicate<String> holds) {
    return line -> holds.test(line.path(field).asString(""));
  }
}
