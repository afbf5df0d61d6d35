package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Fifty single changes, each with rows: clean up and down, or a refusal that says why. */
class CasesTest {
  private static final String ROLE =
      """
      do $$
      begin
        create role app_reader;
      exception when duplicate_object or unique_violation then
        null;
      end
      $$
      """;

  private record Result(Case change, Outcome outcome) {
    String verdict() {
      return switch (outcome) {
        case Outcome.Unchanged() -> "missed";
        case Outcome.Proposal proposal ->
            proposal.losses().isEmpty() && proposal.notes().isEmpty()
                ? "clean"
                : "noted: " + proposal.losses() + proposal.notes();
        case Outcome.Refused refused -> String.join("; ", refused.reasons());
      };
    }
  }

  @Test
  void everyCaseEndsAsItMust() throws Exception {
    try (var server = TestDatabase.empty()) {
      server.execute(ROLE);
      var results = results(server);
      results.forEach(
          result -> System.out.println(result.change().name() + " => " + result.verdict()));
      assertThat(results).hasSize(50);
      assertThat(results)
          .allSatisfy(result ->
              assertThat(result.verdict())
                  .as(result.change().name())
                  .contains(result.change().verdict()));
      assertThat(results.stream().filter(result -> result.verdict().equals("clean")))
          .hasSizeGreaterThanOrEqualTo(38);
    }
  }

  private static List<Result> results(TestDatabase server) throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var tasks =
          Case.all().stream()
              .map(change -> (Callable<Result>) () -> new Result(change, propose(server, change)))
              .toList();
      return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
    }
  }

  private static Outcome propose(TestDatabase server, Case change) throws SQLException {
    try (var databases = new ScratchDatabases(server.jdbcUrl(), server.user(), server.password())) {
      var before = databases.empty();
      before.run(List.of(change.before()));
      before.run(List.of(change.rows()));
      var after = databases.empty();
      after.run(List.of(change.after()));
      return new Autogenerate(databases).propose(before, after, List.of(), false);
    }
  }
}
