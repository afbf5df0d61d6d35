package io.blotter.toolchain.author;

import io.blotter.toolchain.differ.Autogenerate;
import io.blotter.toolchain.differ.Fills;
import io.blotter.toolchain.differ.Model;
import io.blotter.toolchain.differ.Outcome;
import io.blotter.toolchain.differ.RenameHint;
import io.blotter.toolchain.differ.SchemaComparison;
import io.blotter.toolchain.differ.ScratchDatabase;
import io.blotter.toolchain.differ.ScratchDatabases;
import io.blotter.toolchain.revision.GraphRule;
import io.blotter.toolchain.revision.RevisionException;
import io.blotter.toolchain.revision.Revisions;
import io.blotter.toolchain.run.Runner;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where revisions are made and tried: a folder, and a server for throw-away databases. No database
 * but those is touched.
 */
public final class RevisionAuthoring {
  private final SourceFolder folder;
  private final ScratchDatabases databases;
  private final Consumer<String> progress;
  private final Fills fills;
  private @Nullable Model model;

  /**
   * @param progress told in one line what is being compared
   */
  public RevisionAuthoring(
      SourceFolder folder, ScratchDatabases databases, Consumer<String> progress) {
    this(folder, databases, progress, Fills.NONE);
  }

  private RevisionAuthoring(
      SourceFolder folder, ScratchDatabases databases, Consumer<String> progress, Fills fills) {
    this.folder = folder;
    this.databases = databases;
    this.progress = progress;
    this.fills = fills;
  }

  /** The same with values for columns that are closed to null. */
  public RevisionAuthoring filling(Fills values) {
    return new RevisionAuthoring(folder, databases, progress, values);
  }

  /** The schema as the files describe it, read once. */
  public Model model() {
    if (model == null) {
      model = folder.model();
    }
    return model;
  }

  /** What {@link #create} did. */
  public sealed interface Creation {
    /** The model says nothing that the revisions do not make: no file was written. */
    record Unchanged() implements Creation {}

    /**
     * Files to be reviewed; nothing was applied.
     *
     * @param files the up files, in their order
     * @param notes what a reader must know
     */
    record Written(List<Path> files, List<String> notes) implements Creation {}

    /**
     * Nothing was written; each reason says what to do.
     *
     * @param renames what may have been renamed: say so, and create again
     */
    record Refused(List<String> reasons, List<RenameHint> renames) implements Creation {}
  }

  /**
   * Writes the revisions that turn what there is into what the model describes.
   *
   * @param message what changes, in a few words
   * @param renames beside those that the model's files name
   * @param allowDestructive whether data may be taken away
   */
  public Creation create(String message, List<RenameHint> renames, boolean allowDestructive)
      throws SQLException {
    Drafts.requireMessage(message);
    var parents = folder.head();
    var both = both(folder.revisions(), model());
    var hints = new LinkedHashSet<>(Autogenerate.pending(both.replayed(), model().hints()));
    hints.addAll(renames);
    progress.accept("comparing, and proving what comes out");
    return switch (new Autogenerate(databases, fills)
        .propose(both.replayed(), both.wanted(), List.copyOf(hints), allowDestructive)) {
      case Outcome.Unchanged() -> new Creation.Unchanged();
      case Outcome.Refused(var reasons, var candidates) ->
          new Creation.Refused(
              candidates.isEmpty() ? withWayOut(reasons, model()) : reasons, candidates);
      case Outcome.Proposal proposal ->
          new Creation.Written(
              folder.write(parents, Drafts.of(message, proposal)), proposal.notes());
    };
  }

  /** Where to write by hand what is refused, unless it may be allowed, and what the model says. */
  private static List<String> withWayOut(List<String> reasons, Model described) {
    var all = new ArrayList<>(reasons);
    var seen = reasons.stream().filter(reason -> reason.contains(Outcome.BY_HAND)).toList();
    if (seen.isEmpty() && reasons.stream().noneMatch(reason -> reason.contains("allowed"))) {
      all.add("what cannot be written: " + Outcome.BY_HAND);
    }
    seen.forEach(reason -> all.addAll(described.about(reason)));
    return all;
  }

  /**
   * Joins the heads into one.
   *
   * @return the up file of the merge, and what could not be proved
   * @throws RevisionException when there is nothing to join, when both branches bring the same
   *     thing, or when their order matters
   */
  public Creation.Written merge(String message) throws SQLException {
    Drafts.requireMessage(message);
    var revisions = folder.revisions();
    var heads = folder.heads();
    if (heads.size() < 2) {
      throw new RevisionException("There is one head; nothing needs to be joined.");
    }
    var branches = new Branches(revisions, heads);
    branches.requireDistinct();
    var first = replay(revisions, Set.of());
    var second = replay(revisions, Set.of());
    inOrder(first, revisions, heads);
    inOrder(second, revisions, heads.reversed());
    var differences = SchemaComparison.between(first, second);
    if (!differences.isEmpty()) {
      throw new RevisionException(
          "The branches "
              + String.join(" and ", heads)
              + " do not commute: "
              + String.join("; ", differences)
              + ". Take one back and make it anew on top of the other.");
    }
    return new Creation.Written(
        folder.write(heads, List.of(Drafts.empty(message))), branches.notes());
  }

  /**
   * What is wrong with the revisions, and how they differ from the model; none when all is well.
   */
  public List<String> check() throws SQLException {
    var revisions = folder.revisions();
    var findings = new ArrayList<String>();
    GraphRule.check(revisions).forEach(violation -> findings.add(violation.toString()));
    if (!findings.isEmpty()) {
      return findings;
    }
    var both = both(revisions, model());
    SchemaComparison.between(both.replayed(), both.wanted())
        .forEach(difference -> findings.add("the revisions differ from the model: " + difference));
    return findings;
  }

  /** What the revisions make, and what the model describes. */
  private record Both(ScratchDatabase replayed, ScratchDatabase wanted) {}

  private Both both(Revisions revisions, Model described) throws SQLException {
    progress.accept(
        "replaying " + revisions.graph().revisions().size() + " revisions, building the model");
    try (var beside = Executors.newSingleThreadExecutor()) {
      var replay = beside.submit(() -> replay(revisions, revisions.graph().ids()));
      var wanted = databases.empty();
      described.applyTo(wanted);
      wanted.analyzeCatalogs();
      return new Both(replay.get(), wanted);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RevisionException("Interrupted while replaying the revisions.", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException problem
          ? problem
          : new RevisionException("The revisions cannot be replayed: " + e.getCause(), e);
    }
  }

  private ScratchDatabase replay(Revisions revisions, Set<String> ids) throws SQLException {
    return replay(databases, revisions, ids);
  }

  /** A database on which just these revisions were run; it needs no folder to write to. */
  public static ScratchDatabase replay(
      ScratchDatabases databases, Revisions revisions, Set<String> ids) throws SQLException {
    var database = databases.empty();
    replay(database, revisions, ids);
    return database;
  }

  private static void replay(ScratchDatabase database, Revisions revisions, Set<String> ids)
      throws SQLException {
    if (!ids.isEmpty()) {
      runner(database, revisions).apply(ids);
      database.analyzeCatalogs();
    }
  }

  private static void inOrder(ScratchDatabase database, Revisions revisions, List<String> heads)
      throws SQLException {
    var applied = new LinkedHashSet<String>();
    for (var head : heads) {
      applied.addAll(revisions.graph().lineageOf(head));
      runner(database, revisions).apply(applied);
    }
  }

  private static Runner runner(ScratchDatabase database, Revisions revisions) {
    return new Runner(database.dataSource(), revisions, Duration.ZERO, line -> {});
  }
}
