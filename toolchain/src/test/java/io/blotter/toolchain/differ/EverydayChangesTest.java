package io.blotter.toolchain.differ;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Changes as they come up every day, in files by their kind: each is written, and proved with rows
 * both ways; what is renamed loses nothing. {@code <CR>} stands for a carriage return, {@code
 * --RENAME} for a hint and {@code --NOTE} for words that the reader is told.
 */
class EverydayChangesTest {
  private static final TestDatabase SERVER = TestDatabase.empty();

  private record Change(String name, String before, String after) {
    static List<Change> in(String file) {
      return Arrays.stream(read(file).split("(?m)^### "))
          .filter(block -> !block.isBlank())
          .map(Change::parse)
          .toList();
    }

    private static Change parse(String block) {
      var name = block.lines().findFirst().orElseThrow();
      var parts = block.substring(name.length()).replace("<CR>", "\r").split("(?m)^--NEW$", -1);
      return new Change(name, parts[0], parts[1]);
    }

    private static String read(String file) {
      try (var in = EverydayChangesTest.class.getResourceAsStream("/differ/changes/" + file)) {
        return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new IllegalStateException(file, e);
      }
    }

    List<String> said(String mark) {
      return after
          .lines()
          .filter(line -> line.startsWith(mark))
          .map(line -> line.substring(mark.length()).strip())
          .toList();
    }

    /** How it ended, or an empty text when all is well. */
    String fault(Outcome outcome) {
      return switch (outcome) {
        case Outcome.Unchanged() -> "no difference is seen";
        case Outcome.Refused refused -> "refused: " + refused.reasons();
        case Outcome.Proposal proposal
            when !said("--RENAME").isEmpty() && !proposal.losses().isEmpty() ->
            "lost: " + proposal.losses();
        case Outcome.Proposal proposal ->
            proposal.notes().stream()
                    .filter(note -> !isOfNarrowing(note, proposal))
                    .allMatch(note -> said("--NOTE").stream().anyMatch(note::contains))
                ? ""
                : "noted: " + proposal.notes();
      };
    }
  }

  /** Longer rows stop what names their values as lost. */
  private static boolean isOfNarrowing(String note, Outcome.Proposal proposal) {
    return note.contains("value too long")
        && Stream.of(proposal.losses(), proposal.lossesDown())
            .flatMap(List::stream)
            .anyMatch(loss -> loss.startsWith("values of "));
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dependents.txt",
        "printed.txt",
        "texts.txt",
        "kinds.txt",
        "partitions.txt",
        "renames.txt",
        "mixed.txt"
      })
  void areWrittenBothWays(String file) throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var tasks =
          Change.in(file).stream().map(change -> (Callable<String>) () -> tried(change)).toList();
      var faults =
          threads.invokeAll(tasks).stream()
              .map(Future::resultNow)
              .filter(fault -> !fault.isEmpty())
              .toList();
      assertThat(faults).isEmpty();
    }
  }

  private static String tried(Change change) throws SQLException {
    try (var databases = new ScratchDatabases(SERVER.jdbcUrl(), SERVER.user(), SERVER.password())) {
      var before = databases.empty();
      before.run(List.of(change.before()));
      var after = databases.empty();
      after.run(List.of(change.after()));
      var hints = change.said("--RENAME").stream().map(RenameHint::parse).toList();
      var fault = change.fault(new Autogenerate(databases).propose(before, after, hints, true));
      return fault.isEmpty() ? "" : change.name() + " => " + fault;
    }
  }
}
