package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.Graph;
import io.blotter.toolchain.revision.History;
import io.blotter.toolchain.revision.RevisionFile;
import io.blotter.toolchain.revision.RevisionProblem;
import io.blotter.toolchain.revision.Revisions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Moves a database through the graph of revisions. One process at a time changes a database. */
public final class Runner {
  private final DataSource database;
  private final Revisions revisions;
  private final Duration lockTimeout;
  private final Consumer<String> progress;

  /**
   * @param database connections of the role that owns the schema
   * @param lockTimeout how long to wait for another process that migrates the same database
   * @param progress told of each step in one line
   */
  public Runner(
      DataSource database, Revisions revisions, Duration lockTimeout, Consumer<String> progress) {
    this.database = database;
    this.revisions = revisions;
    this.lockTimeout = lockTimeout;
    this.progress = progress;
  }

  /** Where the database stands. */
  public Position position() throws SQLException {
    try (var connection = database.getConnection()) {
      return Position.of(revisions, History.of(connection));
    }
  }

  /**
   * Applies pending revisions.
   *
   * @param target a revision, {@code +N} for the next N, or null for the head
   * @return the revisions that were applied, none when there was nothing to do
   */
  public List<String> migrate(@Nullable String target) throws SQLException {
    revisions.head();
    if (ahead(target).isEmpty()) {
      return List.of();
    }
    try (var _ = MigrationLock.take(database, lockTimeout, progress)) {
      var ahead = ahead(target);
      if (!ahead.isEmpty()) {
        new FlywayRunner(database, progress).apply(withApplied(ahead));
      }
      return ids(ahead);
    }
  }

  /**
   * Applies just these revisions, whatever heads there are: for databases that nobody else uses.
   */
  public void apply(Set<String> ids) {
    new FlywayRunner(database, progress).apply(revisions.files(ids));
  }

  /**
   * Takes revisions back, the last applied first.
   *
   * @param target {@code -N} for the last N, {@code base} for all, or the revision to return to
   * @return the revisions that were taken back
   */
  public List<String> down(String target) throws SQLException {
    if (behind(target).isEmpty()) {
      return List.of();
    }
    try (var _ = MigrationLock.take(database, lockTimeout, progress)) {
      var behind = behind(target);
      behind.forEach(Runner::requireDown);
      var step = new StepDown(database, progress);
      for (var file : behind) {
        step.take(file);
      }
      return ids(behind);
    }
  }

  /**
   * Records that the database is at a revision, forwards or backwards, without running anything.
   *
   * @param target a revision, {@code head} or {@code base}
   */
  public void stamp(String target) throws SQLException {
    var wanted =
        switch (target) {
          case Graph.BASE -> Set.<String>of();
          case "head" -> revisions.graph().lineageOf(revisions.head());
          default -> revisions.graph().lineageOf(revisions.graph().resolve(target));
        };
    try (var _ = MigrationLock.take(database, lockTimeout, progress)) {
      var position = known(position());
      var step = new StepDown(database, progress);
      for (var id : position.backwards()) {
        if (!wanted.contains(id)) {
          step.record(revisions.file(id));
        }
      }
      if (!position.history().applied().containsAll(wanted)) {
        var kept = new LinkedHashSet<>(position.history().applied());
        kept.retainAll(wanted);
        kept.addAll(wanted);
        new FlywayRunner(database, progress).record(revisions.files(kept));
      }
    }
  }

  private List<RevisionFile> ahead(@Nullable String target) throws SQLException {
    var position = known(position());
    var pending = position.pending();
    if (target == null) {
      return revisions.files(Set.copyOf(pending));
    }
    if (target.startsWith("+")) {
      var steps = steps(target.substring(1));
      return revisions.files(Set.copyOf(pending)).stream().limit(steps).toList();
    }
    var lineage = revisions.graph().lineageOf(revisions.graph().resolve(target));
    lineage.retainAll(pending);
    return revisions.files(lineage);
  }

  private List<RevisionFile> behind(String target) throws SQLException {
    var backwards = known(position()).backwards().stream().map(revisions::file).toList();
    if (target.startsWith("-")) {
      return backwards.stream().limit(steps(target.substring(1))).toList();
    }
    if (target.equals(Graph.BASE)) {
      return backwards;
    }
    var kept = revisions.graph().lineageOf(revisions.graph().resolve(target));
    if (backwards.stream().noneMatch(file -> kept.contains(file.id()))) {
      throw new RevisionProblem(
          "Revision " + target + " is not applied here; 'blotter db status' says where this is.");
    }
    return backwards.stream().filter(file -> !kept.contains(file.id())).toList();
  }

  private List<RevisionFile> withApplied(List<RevisionFile> ahead) throws SQLException {
    var ids = new LinkedHashSet<>(position().history().applied());
    ahead.forEach(file -> ids.add(file.id()));
    return revisions.files(ids);
  }

  private Position known(Position position) {
    var unknown = position.unknown();
    if (!unknown.isEmpty()) {
      throw new RevisionProblem(
          "The database's schema is newer than this build: it has revision "
              + String.join(", ", unknown)
              + ". Start a newer build, or step the database down with the build that made it.");
    }
    var failed = position.history().failed();
    if (!failed.isEmpty()) {
      throw new RevisionProblem(
          "Revision "
              + String.join(", ", failed)
              + " failed halfway outside a transaction; 'blotter db repair' says what is left of it.");
    }
    return position;
  }

  static void requireDown(RevisionFile file) {
    var reason = file.irreversible();
    if (reason != null) {
      throw new RevisionProblem(
          "Revision " + file.id() + " cannot be taken back: " + reason + " Nothing was done.");
    }
    if (!file.hasDown() && !file.isMerge()) {
      throw new RevisionProblem(
          "Revision "
              + file.id()
              + " cannot be taken back: its down file is "
              + (file.down() == null ? "missing" : "empty")
              + ". Nothing was done.");
    }
  }

  private static long steps(String number) {
    try {
      var steps = Long.parseLong(number);
      if (steps > 0) {
        return steps;
      }
    } catch (NumberFormatException malformed) {
      // told below
    }
    throw new RevisionProblem("'" + number + "' is no number of steps; write +2 or -2.");
  }

  private static List<String> ids(List<RevisionFile> files) {
    return new ArrayList<>(files.stream().map(RevisionFile::id).toList());
  }
}
