package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.job.JobRun;
import io.blotter.application.shared.CheckReadinessService;
import io.blotter.application.shared.DataSlice;
import io.blotter.application.shared.ReadinessCheck;
import io.blotter.application.shared.port.ConnectionPool;
import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.application.shared.port.DatabaseSession;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.operations.OperationsRoutes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {
  private record Database(boolean answers) implements DataSnapshots {
    @Override
    public Map<DataSlice, String> current() {
      if (answers) {
        return Map.of(DataSlice.ANYTHING, "7:7:");
      }
      throw new Refusal.Unavailable("The database is away.", "Nobody answers there.");
    }

    @Override
    public long committed() {
      return 0;
    }
  }

  private static final ReadinessCheck PREPARED =
      new ReadinessCheck("migrations", true, "Schema and reference data are in place.");
  private static final ReadinessCheck STARTING =
      new ReadinessCheck("migrations", false, "The registry is starting.");

  private record Session(List<String> faults, List<String> advice) implements DatabaseSession {}

  private record Pool(int busy, int most, int waiting) implements ConnectionPool {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true|true|0|/readyz|200|{\"status\":\"ready\",\"checks\":[],\"jobs\":[]}",
        "true|true|0|/readyz?verbose=no|200|{\"status\":\"ready\",\"checks\":[],\"jobs\":[]}",
        "true|true|9|/readyz?verbose|200|{\"status\":\"ready\",\"checks\":[{\"name\":\"migrations\",\"passed\":true,\"says\":\"Schema"
            + " and reference data are in"
            + " place.\"},{\"name\":\"pool\",\"passed\":true,\"says\":\"In use: 4 of 6 connections."
            + " Waiting: 9.\"},{\"name\":\"database\",\"passed\":true,\"says\":\"The database"
            + " answers.\"},{\"name\":\"session\",\"passed\":true,\"says\":\"Sessions are set up as"
            + " they should be.\"},{\"name\":\"periodic work\",\"passed\":true,\"says\":\"Nothing"
            + " is overdue.\"}],\"jobs\":[]}",
        "false|true|0|/readyz|503|{\"message\":\"The registry is starting.\"}",
        "true|false|0|/readyz|503|{\"message\":\"Nobody answers there.\"}",
        "false|false|9|/readyz?verbose|503|{\"status\":\"unavailable\",\"checks\":[{\"name\":\"migrations\",\"passed\":false,\"says\":\"The"
            + " registry is starting.\"},{\"name\":\"pool\",\"passed\":false,\"says\":\"In use: 4"
            + " of 6 connections. Waiting:"
            + " 9.\"},{\"name\":\"database\",\"passed\":false,\"says\":\"Nobody answers"
            + " there.\"},{\"name\":\"periodic work\",\"passed\":true,\"says\":\"Nothing is"
            + " overdue.\"}],\"jobs\":[]}",
        "true|false|0|/readyz?verbose=1|503|{\"status\":\"unavailable\",\"checks\":[{\"name\":\"migrations\",\"passed\":true,\"says\":\"Schema"
            + " and reference data are in"
            + " place.\"},{\"name\":\"pool\",\"passed\":true,\"says\":\"In use: 4 of 6 connections."
            + " Waiting: 0.\"},{\"name\":\"database\",\"passed\":false,\"says\":\"Nobody answers"
            + " there.\"},{\"name\":\"periodic work\",\"passed\":true,\"says\":\"Nothing is"
            + " overdue.\"}],\"jobs\":[]}"
      })
  void saysWhatEachCheckSays(
      boolean prepared, boolean answers, int waiting, String target, int status, String body) {
    var readiness =
        new CheckReadinessService(
            () -> prepared ? PREPARED : STARTING,
            new Database(answers),
            new Session(List.of(), List.of()),
            new Pool(4, 6, waiting),
            List.of(() -> new ReadinessCheck("periodic work", true, "Nothing is overdue.")));
    var routes = new OperationsRoutes(readiness, () -> jobs(answers), () -> "", null);
    try (var server = WebServerForTests.serving(routes.endpoints())) {
      var answer = server.get(target);
      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(answer.body()).isEqualTo(body + "\n");
      assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
    }
  }

  @Test
  void answersThoughWorkIsOverdueAndSaysSo() {
    var readiness =
        new CheckReadinessService(
            () -> PREPARED,
            new Database(true),
            new Session(List.of(), List.of()),
            new Pool(0, 6, 0),
            List.of(() -> new ReadinessCheck("periodic work", false, "Overdue: mail.")));
    var routes = new OperationsRoutes(readiness, List::of, () -> "", null);
    try (var server = WebServerForTests.serving(routes.endpoints())) {
      assertThat(server.get("/readyz").statusCode()).isEqualTo(200);
      assertThat(server.get("/readyz").body())
          .isEqualTo("{\"status\":\"degraded\",\"checks\":[],\"jobs\":[]}\n");
      assertThat(server.get("/readyz?verbose").body())
          .startsWith("{\"status\":\"degraded\"")
          .contains("\"passed\":false,\"says\":\"Overdue: mail.\"");
    }
  }

  @Test
  void saysWhatWouldMakeAnswersWrong() {
    assertThat(session(List.of("search_path is x, not public"), List.of("lock_timeout is not set")))
        .isEqualTo(
            new ReadinessCheck(
                "session", false, "Answers would be wrong: search_path is x, not public."));
    assertThat(session(List.of(), List.of("lock_timeout is not set")))
        .isEqualTo(
            new ReadinessCheck(
                "session", true, "No answer is wrong, but lock_timeout is not set."));
  }

  private static ReadinessCheck session(List<String> faults, List<String> advice) {
    return new CheckReadinessService(
            () -> PREPARED,
            new Database(true),
            new Session(faults, advice),
            new Pool(0, 6, 0),
            List.of())
        .checks()
        .getLast();
  }

  /** They are kept in the database, too. */
  private static List<JobRun> jobs(boolean answers) {
    if (answers) {
      return List.of();
    }
    throw new Refusal.Unavailable("The database is away.");
  }
}
