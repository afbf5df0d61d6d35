package io.blotter.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.RequestsForTests;
import io.blotter.bootstrap.testing.SettingsForTests;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody waits for ever: not for a connection that others have, nor for a silent database. */
class ExhaustedPoolTest {
  /** Ten seconds, within which everything is answered, and what a busy machine takes besides. */
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private static final List<String> TARGETS =
      List.of(
          "/livez",
          "/readyz",
          "/api/v2/data-sources/1",
          "/api/v2/agencies?page=1",
          "/api/v2/typeahead/agencies?query=a");
  private static final int CALLERS = 16;
  private static final String SESSIONS =
      " from pg_stat_activity where datname = current_database() and application_name like ";

  /** New data requests wait while the table {@code gate} has a row. */
  private static final String SLOW =
      """
      create table gate as select 1 as closed;
      create function wait() returns trigger language plpgsql as
        $$begin while exists (select from gate) loop perform pg_sleep(0.05); end loop; return new; end$$;
      create trigger wait before insert on data_requests for each row execute function wait();
      """;

  @TempDir private Path folder;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void putsOffWhomNoConnectionIsLeftFor() throws Exception {
    try (var registry = start();
        var executor = Executors.newFixedThreadPool(CALLERS)) {
      registry.database().execute(SLOW);
      var slow =
          Stream.<Callable<HttpResponse<String>>>generate(
                  () -> () -> RequestsForTests.submit(registry, "Slow"))
              .limit(CALLERS)
              .map(executor::submit)
              .toList();
      await()
          .atMost(TIMEOUT)
          .until(() -> ask(registry, "/api/v2/data-sources/1").statusCode() == 503);
      assertThat(ask(registry, "/livez").statusCode()).isEqualTo(200);
      for (var target : TARGETS) {
        isAnswered(ask(registry, target));
      }
      registry.database().execute("delete from gate");
      for (var call : slow) {
        isAnswered(call.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS));
      }
      for (var target : TARGETS) {
        assertThat(ask(registry, target).statusCode()).as(target).isEqualTo(200);
      }
    }
  }

  @Test
  void leavesSessionsThatFellSilent() throws Exception {
    assumeTrue(
        System.getenv("BLOTTER_TEST_DATABASE") == null,
        "only the embedded PostgreSQL's processes may be stopped");
    try (var registry = start();
        var executor = Executors.newFixedThreadPool(CALLERS)) {
      await()
          .atMost(TIMEOUT)
          .until(() -> ask(registry, "/api/v2/data-sources/1").statusCode() == 200);
      var sessions = value(registry, "string_agg(pid::text, ' ')" + SESSIONS + "'blotter %'");
      signal("-STOP", sessions);
      try {
        var calls =
            executor.invokeAll(
                Stream.generate(() -> TARGETS)
                    .limit(3)
                    .flatMap(List::stream)
                    .map(target -> (Callable<HttpResponse<String>>) () -> ask(registry, target))
                    .toList());
        for (var call : calls) {
          isAnswered(call.get());
        }
        assertThat(ask(registry, "/livez").statusCode()).isEqualTo(200);
        for (var target : TARGETS) {
          await().atMost(TIMEOUT).until(() -> ask(registry, target).statusCode() == 200);
        }
      } finally {
        signal("-CONT", sessions);
      }
      for (var target : TARGETS) {
        assertThat(ask(registry, target).statusCode()).as(target).isEqualTo(200);
      }
    }
  }

  private RegistryForTests start() {
    var database = RegistryForTests.filled();
    return RegistryForTests.over(database, SettingsForTests.of(database, folder, Map.of()));
  }

  private static void isAnswered(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 503);
    if (answer.statusCode() == 503) {
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
  }

  private HttpResponse<String> ask(RegistryForTests registry, String target) throws Exception {
    return client.send(
        HttpRequest.newBuilder(registry.uri(target))
            .header("Authorization", "Basic " + RegistryForTests.KEY)
            .timeout(TIMEOUT)
            .build(),
        BodyHandlers.ofString());
  }

  private static String value(RegistryForTests registry, String what) {
    return (String) registry.database().value("select " + what).orElseThrow();
  }

  private static void signal(String signal, String processes) throws Exception {
    var command = Stream.concat(Stream.of("kill", signal), Stream.of(processes.split(" ", -1)));
    assertThat(new ProcessBuilder(command.toList()).start().waitFor()).isZero();
  }
}
