package io.blotter.migrations.differ;

import io.blotter.migrations.differ.Outcome.Proposal;
import io.blotter.migrations.differ.Outcome.Refused;
import io.blotter.migrations.differ.Outcome.Step;
import io.blotter.migrations.differ.Outcome.Unchanged;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the files that turn what the revisions make into what the model describes, and back. What
 * it hands out was run, undone and compared on copies; what it cannot vouch for it refuses.
 */
public final class Autogenerate {
  private static final String HISTORY = "drop table if exists public.flyway_schema_history";

  private final ScratchDatabases databases;

  public Autogenerate(ScratchDatabases databases) {
    this.databases = databases;
  }

  /**
   * Compares two databases and writes the files between them.
   *
   * @param replayed a database with every revision applied; the rows in it take part in the proof
   * @param model a database that the model's files made
   * @param hints what was renamed, for nobody can see that from two schemas
   * @param allowDestructive whether files may take data away
   */
  public Outcome propose(
      ScratchDatabase replayed,
      ScratchDatabase model,
      List<RenameHint> hints,
      boolean allowDestructive)
      throws SQLException {
    var start = databases.copyOf(replayed);
    start.run(List.of(HISTORY));
    try {
      var to = model.fingerprint();
      var renamed = hints.isEmpty() ? start : databases.copyOf(start);
      var renames = Renames.apply(renamed, to, hints);
      var from = renamed.fingerprint();
      if (hints.isEmpty() && from.equals(to) && SchemaDiff.statements(renamed, model).isEmpty()) {
        return new Unchanged();
      }
      var losses = Losses.between(from, to);
      if (!losses.isEmpty() && !allowDestructive) {
        return refusal(losses, Candidates.between(from, to));
      }
      var steps = renames.around(new Steps(databases).between(renamed, model));
      return conclude(
          new Proof(databases, start, model, losses).of(steps),
          steps,
          losses,
          from,
          to,
          allowDestructive);
    } catch (SurvivorDropped | CannotPropose e) {
      return new Refused(String.valueOf(e.getMessage()));
    } catch (StatementFailed e) {
      return new Refused("PostgreSQL refuses it: " + e.getMessage());
    }
  }

  private static Outcome conclude(
      Proof.Verdict verdict,
      List<Step> steps,
      List<String> losses,
      Fingerprint from,
      Fingerprint to,
      boolean allowDestructive) {
    var narrowed = verdict.changedColumns().stream().map(name -> "values of " + name).toList();
    if (!narrowed.isEmpty() && !allowDestructive) {
      return refusal(narrowed, List.of());
    }
    var all = new ArrayList<>(losses);
    all.addAll(narrowed);
    var notes = new ArrayList<>(verdict.notes());
    Candidates.between(from, to).forEach(hint -> notes.add(Candidates.question(hint)));
    return new Proposal(steps, all, Losses.between(to, from), notes);
  }

  private static Refused refusal(List<String> losses, List<RenameHint> candidates) {
    var reasons = new ArrayList<String>();
    candidates.forEach(hint -> reasons.add(Candidates.question(hint)));
    losses.forEach(loss -> reasons.add("lost for good, unless allowed: " + loss));
    return new Refused(reasons, candidates);
  }
}
