package io.blotter.bootstrap.server;

import static io.blotter.bootstrap.LimitedServer.SENSITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.LimitedServer;
import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.TokensForTests;
import io.blotter.toolchain.testing.TestDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each caller may use, as its client sees it. */
class RateLimitsTest {
  private static final String AGENCY = "/api/v2/agencies/1";
  private static final String TYPEAHEAD = "/api/v2/typeahead/locations?query=Pitt";
  private static final String KEY = "Basic " + RegistryForTests.KEY;

  private static TestDatabase database;

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2100-01-01T00:00:00Z"));
  private LimitedServer server;

  @BeforeAll
  static void fill() {
    database = RegistryForTests.filled();
  }

  @AfterAll
  static void drop() {
    database.close();
  }

  @BeforeEach
  void start() {
    server = LimitedServer.start(database, now::get, false, "");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void tellsWhatIsLeftAndWhenToComeBack() {
    var first = server.get(SENSITIVE);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(header(first, "RateLimit-Policy")).isEqualTo("\"sensitive\";q=5;w=60");
    assertThat(header(first, "RateLimit")).isEqualTo("\"sensitive\";r=4;t=12");
    exhaust(SENSITIVE, 4);
    var refused = server.get(SENSITIVE);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(header(refused, "Retry-After")).isEqualTo("12");
    assertThat(header(refused, "RateLimit")).isEqualTo("\"sensitive\";r=0;t=12");
    assertThat(header(refused, "Cache-Control")).isEqualTo("no-store");
    pass(Duration.ofSeconds(11));
    assertThat(header(server.get(SENSITIVE), "Retry-After")).isEqualTo("1");
    pass(Duration.ofSeconds(1));
    assertThat(server.get(SENSITIVE).statusCode()).isEqualTo(200);
    assertThat(server.get(SENSITIVE).statusCode()).isEqualTo(429);
  }

  @ParameterizedTest
  @CsvSource({
    "v2, '{\"message\":\"5 per 1 minute\"}', application/json",
    "v3, '{\"detail\":\"5 per 1 minute\"}', application/json",
    "v4, '\"title\":\"Too Many Requests\",\"status\":429,\"detail\":\"5 per 1 minute\"',"
        + " application/problem+json"
  })
  void refusesInTheFormOfEachVersion(String version, String body, String type) {
    var target = SENSITIVE.replace("v2", version);
    exhaust(target, 5);
    var refused = server.get(target);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).contains(body);
    assertThat(header(refused, "Content-Type")).isEqualTo(type);
  }

  @Test
  void countsEachClassByItself() {
    exhaust(SENSITIVE, 5);
    exhaust(TYPEAHEAD, 10);
    assertThat(server.get(TYPEAHEAD).body()).isEqualTo("{\"message\":\"10 per 1 second\"}\n");
    assertThat(server.get(AGENCY, "Authorization", KEY).statusCode()).isEqualTo(200);
    pass(Duration.ofSeconds(1));
    exhaust(TYPEAHEAD, 10);
    assertThat(server.get(SENSITIVE).statusCode()).isEqualTo(429);
  }

  @Test
  void countsKeysUsersAndAddressesApart() {
    exhaust(AGENCY, 20, "Authorization", KEY);
    assertThat(server.get(AGENCY, "Authorization", KEY).body())
        .isEqualTo("{\"message\":\"20 per 1 minute\"}\n");
    var token = "Bearer " + TokensForTests.access("");
    assertThat(header(server.get(AGENCY, "Authorization", token), "RateLimit"))
        .isEqualTo("\"normal\";r=19;t=3");
    assertThat(header(server.get(AGENCY), "RateLimit")).isEqualTo("\"normal\";r=19;t=3");
  }

  @Test
  void countsRefusedCallsToo() {
    for (var i = 0; i < 20; i++) {
      assertThat(server.get(AGENCY, "Authorization", "Basic " + i).statusCode())
          .isBetween(400, 499);
    }
    assertThat(server.get(AGENCY, "Authorization", "Basic no").statusCode()).isEqualTo(429);
    assertThat(server.get(AGENCY, "Authorization", KEY).statusCode()).isEqualTo(200);
    var malformed = server.get(AGENCY + "?nonsense=1", "Authorization", KEY);
    assertThat(header(malformed, "RateLimit")).startsWith("\"normal\";r=18;");
  }

  @Test
  void sendsWhatIsLeftWithAnUnchangedAnswer() {
    var tag = header(server.get(AGENCY, "Authorization", KEY), "ETag");
    var unchanged = server.get(AGENCY, "Authorization", KEY, "If-None-Match", tag);
    assertThat(unchanged.statusCode()).isEqualTo(304);
    assertThat(header(unchanged, "RateLimit")).startsWith("\"normal\";r=18;");
    assertThat(header(unchanged, "ETag")).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/livez", "/readyz", "/openapi.json", "/api/v2/check/unique-url?url=x"})
  void limitsNothingThatMonitorsAndJobsCall(String target) {
    exhaust(target, 30);
    assertThat(server.get(target).headers().firstValue("RateLimit")).isEmpty();
  }

  @Test
  void countsTogetherWithOtherServers() {
    try (var here = LimitedServer.start(database, now::get, true, "");
        var there = LimitedServer.start(database, now::get, true, "")) {
      assertThat(header(here.get(SENSITIVE), "RateLimit")).isEqualTo("\"sensitive\";r=4;t=12");
      assertThat(header(there.get(SENSITIVE), "RateLimit")).isEqualTo("\"sensitive\";r=3;t=12");
      assertThat(header(here.get(SENSITIVE), "RateLimit")).isEqualTo("\"sensitive\";r=2;t=12");
      there.get(SENSITIVE);
      there.get(SENSITIVE);
      assertThat(here.get(SENSITIVE).statusCode()).isEqualTo(429);
      assertThat(there.get(SENSITIVE).statusCode()).isEqualTo(429);
    }
  }

  private void exhaust(String target, int calls, String... headers) {
    for (var i = 0; i < calls; i++) {
      assertThat(server.get(target, headers).statusCode()).isIn(200, 400);
    }
  }

  private void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
