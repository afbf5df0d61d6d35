package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.Graph;
import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.revision.RevisionFile;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.revision.SchemaHistory;
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
      return Position.of(revisions, SchemaHistory.of(connection));
    }
  }

  /**
   * Applies pending revisions. Refuses while any file, applied or not, is not what {@code
   * graph.sum} lists or what the database ran, also when nothing is pending.
   *
   * @param target a revision, {@code +N} for the next N, or null for the head
   * @return the revisions that were applied, none when there was nothing to do
   */
  public List<String> migrate(@Nullable String target) throws SQLException {
    return migrate(target, MigrationGate.OPEN);
  }

  /** The same, where {@code gate} is asked before anything is applied. */
  public List<String> migrate(@Nullable String target, MigrationGate gate) throws SQLException {
    revisions.head();
    var position = position();
    if (!position.unknown().isEmpty()) {
      EditedFiles.refuse(position.edited());
      progress.accept(NewerDatabase.accept(position));
      return List.of();
    }
    var wanted = ahead(target);
    if (wanted.isEmpty() && position.isCompatibilityNoted()) {
      return List.of();
    }
    if (!wanted.isEmpty()) {
      gate.admit(position, wanted);
    }
    try (var _ = MigrationLock.take(database, lockTimeout, progress)) {
      var ahead = ahead(target);
      if (ahead.isEmpty()) {
        flyway().noteCompatibility();
      } else {
        apply(ahead);
        new Statistics(database).gather();
      }
      return ids(ahead);
    }
  }

  /**
   * Applies just these revisions, whatever heads there are: for databases that nobody else uses.
   */
  public void apply(Set<String> ids) throws SQLException {
    flyway().apply(revisions.files(ids));
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
      EditedFiles.refuse(EditedFiles.sinceListed(revisions, Set.copyOf(ids(behind))));
      var step = step();
      for (var next : pending().stream().limit(1).toList()) {
        step.clear(next);
      }
      for (var file : behind) {
        step.take(file);
      }
      new Statistics(database).gather();
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
    EditedFiles.refuse(EditedFiles.sinceListed(revisions, wanted));
    try (var _ = MigrationLock.take(database, lockTimeout, progress)) {
      var position = NewerDatabase.refuse(position());
      var step = step();
      for (var id : position.backwards()) {
        if (!wanted.contains(id)) {
          step.record(revisions.file(id));
        }
      }
      if (!position.schemaHistory().applied().containsAll(wanted)) {
        var kept = new LinkedHashSet<>(position.schemaHistory().applied());
        kept.retainAll(wanted);
        kept.addAll(wanted);
        flyway().record(revisions.files(kept));
      }
    }
  }

  private List<RevisionFile> pending() throws SQLException {
    return revisions.files(Set.copyOf(position().pending()));
  }

  private InterruptedIndexes indexes() {
    return new InterruptedIndexes(database, lockTimeout);
  }

  private StepDown step() {
    return new StepDown(database, indexes(), progress);
  }

  private FlywayRunner flyway() {
    return new FlywayRunner(database, revisions.graph(), lockTimeout, progress);
  }

  private List<RevisionFile> ahead(@Nullable String target) throws SQLException {
    var position = NewerDatabase.refuse(position());
    EditedFiles.refuse(position.edited());
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
    var backwards =
        NewerDatabase.refuse(position()).backwards().stream().map(revisions::file).toList();
    if (target.startsWith("-")) {
      return backwards.stream().limit(steps(target.substring(1))).toList();
    }
    if (target.equals(Graph.BASE)) {
      return backwards;
    }
    var kept = revisions.graph().lineageOf(revisions.graph().resolve(target));
    if (backwards.stream().noneMatch(file -> kept.contains(file.id()))) {
      throw new RevisionException(
          "Revision " + target + " is not applied here; 'blotter db status' says where this is.");
    }
    return backwards.stream().filter(file -> !kept.contains(file.id())).toList();
  }

  /** In one go up to each revision that may have been left half done by one that was killed. */
  private void apply(List<RevisionFile> ahead) throws SQLException {
    var ids = new LinkedHashSet<>(position().schemaHistory().applied());
    var fresh = ids.isEmpty();
    for (var i = 0; i < ahead.size(); i++) {
      var file = ahead.get(i);
      var done = !fresh && ConcurrentStatement.make(file) && indexes().settle(file.up());
      ids.add(file.id());
      if (done) {
        flyway().record(revisions.files(ids));
        progress.accept("recorded " + file.description() + ", which was done before");
      } else if (i + 1 == ahead.size() || (!fresh && ConcurrentStatement.make(ahead.get(i + 1)))) {
        flyway().apply(revisions.files(ids));
      }
    }
  }

  static void requireDown(RevisionFile file) {
    var reason = file.irreversible();
    if (reason != null) {
      throw new RevisionException(
          "Revision " + file.id() + " cannot be taken back: " + reason + " Nothing was done.");
    }
    if (!file.hasDown() && !file.isMerge()) {
      throw new RevisionException(
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
    throw new RevisionException("'" + number + "' is no number of steps; write +2 or -2.");
  }

  private static List<String> ids(List<RevisionFile> files) {
    return new ArrayList<>(files.stream().map(RevisionFile::id).toList());
  }
}
