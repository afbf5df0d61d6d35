package io.blotter.toolchain.differ;

import io.blotter.toolchain.differ.Outcome.Proposal;
import io.blotter.toolchain.differ.Outcome.Refused;
import io.blotter.toolchain.differ.Outcome.Step;
import io.blotter.toolchain.differ.Outcome.Unchanged;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Writes the files that turn what the revisions make into what the model describes, and back. What
 * it hands out was run, undone and compared on copies; what it cannot vouch for it refuses.
 */
public final class Autogenerate {
  private static final String HISTORY = "drop table if exists public.flyway_schema_history";

  private final ScratchDatabases databases;
  private final Fills fills;

  public Autogenerate(ScratchDatabases databases) {
    this(databases, Fills.NONE);
  }

  public Autogenerate(ScratchDatabases databases, Fills fills) {
    this.databases = databases;
    this.fills = fills;
  }

  /** The hints that say something still: what they name was not renamed by an earlier revision. */
  public static List<RenameHint> pending(ScratchDatabase start, List<RenameHint> hints)
      throws SQLException {
    if (hints.isEmpty()) {
      return hints;
    }
    var present = start.fingerprint();
    return hints.stream().filter(hint -> !hint.isDone(present)).toList();
  }

  /**
   * Compares two databases and writes the files between them.
   *
   * @param start a database with every revision applied, which loses its version table here; the
   *     rows in it take part in the proof
   * @param model a database that the model's files made
   * @param hints what was renamed, for nobody can see that from two schemas
   * @param allowDestructive whether files may take data away
   */
  public Outcome propose(
      ScratchDatabase start,
      ScratchDatabase model,
      List<RenameHint> hints,
      boolean allowDestructive)
      throws SQLException {
    start.run(List.of(HISTORY));
    try {
      readBoth(start, model);
      var to = model.fingerprint();
      if (hints.isEmpty()
          && start.fingerprint().equals(to)
          && SchemaDiff.statements(start.schema(), model.schema()).isEmpty()) {
        return new Unchanged();
      }
      var work = databases.copyOf(start);
      var renames = Renames.apply(work, to, hints);
      var from = work.fingerprint();
      var losses = Losses.between(from, to);
      if (!losses.isEmpty() && !allowDestructive) {
        return refusal(losses, Candidates.between(from, to));
      }
      var closed = ClosedColumns.between(from, to, fills);
      if (!closed.refusals().isEmpty()) {
        return new Refused(closed.refusals(), List.of());
      }
      var opened = closed.opened(model, databases);
      var rows =
          new RowModel(opened == model ? model : databases.copyOf(opened), closed.emptyTables());
      try (var proof = new Proof(databases, start, model, rows, losses)) {
        var steps = renames.around(closed.steps(work, opened, model, databases));
        return conclude(proof.of(steps), steps, losses, from, to, allowDestructive);
      }
    } catch (SurvivorDroppedException | ProposalException e) {
      return new Refused(String.valueOf(e.getMessage()));
    } catch (StatementException e) {
      return new Refused("PostgreSQL refuses it: " + e.getMessage());
    }
  }

  private static void readBoth(ScratchDatabase start, ScratchDatabase model) throws SQLException {
    try (var other = ConcurrentTask.start(model::schema)) {
      start.schema();
      other.result();
    }
  }

  private static Outcome conclude(
      Proof.Verdict verdict,
      List<Step> steps,
      List<String> losses,
      Fingerprint from,
      Fingerprint to,
      boolean allowDestructive) {
    var narrowed = verdict.changedColumns().stream().map(Losses::valuesOf).toList();
    if (!narrowed.isEmpty() && !allowDestructive) {
      return refusal(narrowed, List.of());
    }
    var all = new ArrayList<>(losses);
    all.addAll(narrowed);
    var notes = new ArrayList<>(verdict.notes());
    Candidates.between(from, to).forEach(hint -> notes.add(Candidates.question(hint)));
    var lossesDown = new LinkedHashSet<>(Losses.between(to, from));
    verdict.changedDown().forEach(column -> lossesDown.add(Losses.valuesOf(column)));
    return new Proposal(steps, all, List.copyOf(lossesDown), notes);
  }

  private static Refused refusal(List<String> losses, List<RenameHint> candidates) {
    var reasons = new ArrayList<String>();
    candidates.forEach(hint -> reasons.add(Candidates.question(hint)));
    losses.forEach(loss -> reasons.add("lost for good, unless allowed: " + loss));
    return new Refused(reasons, candidates);
  }
}
