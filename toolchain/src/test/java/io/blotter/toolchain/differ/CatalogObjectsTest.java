package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kinds of objects that no differ knows: a change of each is seen by {@code check} and {@code
 * drift}, who say by which statement, and written by {@code create} both ways.
 */
class CatalogObjectsTest {
  private static final TestDatabase SERVER = TestDatabase.empty();

  record Change(String name, String before, String after) {
    static List<Change> all() {
      return Arrays.stream(read().split("(?m)^### ")).skip(1).map(Change::parse).toList();
    }

    private static Change parse(String block) {
      var name = block.lines().findFirst().orElseThrow();
      var parts = block.substring(name.length()).split("(?m)^--NEW$", -1);
      return new Change(name, parts[0], parts[1]);
    }

    private static String read() {
      try (var in = Change.class.getResourceAsStream("/differ/catalog.txt")) {
        return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    boolean isKnownToTheDiffer() {
      return name.matches("(user mapping|foreign data|text search|publication whose).*");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Change> changes() {
    return Change.all();
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void areSeenAndWrittenBothWays(Change change) throws SQLException {
    try (var databases = new ScratchDatabases(SERVER.jdbcUrl(), SERVER.user(), SERVER.password())) {
      var before = databases.empty();
      before.run(List.of(change.before()));
      var after = databases.empty();
      after.run(List.of(change.after()));

      assertThat(SchemaComparison.between(before, after))
          .isNotEmpty()
          .anyMatch(line ->
              line.matches(".* \\((create|drop|alter|comment on) .*\\)")
                  || change.isKnownToTheDiffer());
      var outcome = new Autogenerate(databases).propose(before, after, List.of(), true);
      assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Proposal.class);
    }
  }
}
