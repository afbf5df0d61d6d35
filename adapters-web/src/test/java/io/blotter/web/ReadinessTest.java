package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.shared.CheckReadinessService;
import io.blotter.application.shared.ReadinessCheck;
import io.blotter.application.shared.port.ConnectionPool;
import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.operations.OperationsRoutes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {
  private record Database(boolean answers) implements DataSnapshots {
    @Override
    public String current() {
      if (answers) {
        return "7:7:";
      }
      throw new Refusal.Unavailable("The database is away.");
    }

    @Override
    public long committed() {
      return 0;
    }
  }

  private record Pool(int busy, int most, int waiting) implements ConnectionPool {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true|true|0|/readyz|200|{\"status\":\"ready\",\"checks\":[],\"jobs\":[]}",
        "true|true|0|/readyz?verbose=no|200|{\"status\":\"ready\",\"checks\":[],\"jobs\":[]}",
        "true|true|9|/readyz?verbose|200|{\"status\":\"ready\",\"checks\":["
            + "{\"name\":\"migrations\",\"passed\":true,\"says\":\"Schema and reference data are in"
            + " place.\"},"
            + "{\"name\":\"pool\",\"passed\":true,\"says\":\"In use: 4 of 6 connections. Waiting:"
            + " 9.\"},"
            + "{\"name\":\"database\",\"passed\":true,\"says\":\"The database answers.\"},"
            + "{\"name\":\"periodic work\",\"passed\":true,\"says\":\"Nothing is overdue.\"}],\"jobs\":[]}",
        "false|true|0|/readyz|503|{\"message\":\"The registry is starting.\"}",
        "true|false|0|/readyz|503|{\"message\":\"The database is away.\"}",
        "false|false|9|/readyz?verbose|503|{\"message\":\"migrations failed: The registry is"
            + " starting. pool failed: In use: 4 of 6 connections. Waiting: 9. database failed: The"
            + " database is away.\"}",
        "true|false|0|/readyz?verbose=1|503|{\"message\":\"migrations passed: Schema and reference"
            + " data are in place. pool passed: In use: 4 of 6 connections. Waiting: 0. database"
            + " failed: The database is away.\"}"
      })
  void saysWhatEachCheckSays(
      boolean prepared, boolean answers, int waiting, String target, int status, String body) {
    var readiness =
        new CheckReadinessService(
            () -> prepared,
            new Database(answers),
            new Pool(4, 6, waiting),
            () -> new ReadinessCheck("periodic work", true, "Nothing is overdue."));
    var routes = new OperationsRoutes(readiness, List::of, () -> "", null);
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
            () -> true,
            new Database(true),
            new Pool(0, 6, 0),
            () -> new ReadinessCheck("periodic work", false, "Overdue: mail."));
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
}
