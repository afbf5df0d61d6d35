package io.blotter.migrations.differ;

import io.blotter.migrations.differ.Outcome.Step;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes files until nothing is left to change: a script is run on a copy, and what it leaves over
 * is compared again. Each file gets the one that undoes it from the databases before and after it.
 */
final class Steps {
  private static final int ROUNDS = 4;

  private final ScratchDatabases databases;

  Steps(ScratchDatabases databases) {
    this.databases = databases;
  }

  List<Step> between(ScratchDatabase from, ScratchDatabase model) throws SQLException {
    var work = databases.copyOf(from);
    var steps = new ArrayList<Step>();
    for (var round = 0; round < ROUNDS; round++) {
      var plan = plan(work, model);
      if (plan.isEmpty()) {
        break;
      }
      for (var planned : plan) {
        var before = steps.isEmpty() ? from : databases.copyOf(work);
        planned.rehearsal().run(work);
        steps.add(new Step(planned.part(), new Part(down(planned, work, before), true)));
      }
    }
    requireSame(work, model);
    return steps;
  }

  private static List<PlannedPart> plan(ScratchDatabase work, ScratchDatabase model)
      throws SQLException {
    var here = work.fingerprint();
    var there = model.fingerprint();
    return Splitter.split(missing(work, here, model, there), here, there);
  }

  private List<String> down(PlannedPart planned, ScratchDatabase after, ScratchDatabase before)
      throws SQLException {
    if (!planned.undo().isEmpty()) {
      return planned.undo();
    }
    var target = before.fingerprint();
    var work = databases.copyOf(after);
    var all = new ArrayList<String>();
    for (var round = 0; round < ROUNDS; round++) {
      var statements = missing(work, work.fingerprint(), before, target);
      if (statements.isEmpty()) {
        break;
      }
      work.run(statements);
      all.addAll(statements);
    }
    requireSame(work, before);
    return all;
  }

  private static List<String> missing(
      ScratchDatabase here, Fingerprint from, ScratchDatabase there, Fingerprint to)
      throws SQLException {
    if (from.equals(to)) {
      return List.of();
    }
    var statements = SchemaDiff.statements(here, there);
    return statements.isEmpty() ? BlindSpots.statements(from, to) : statements;
  }

  private static void requireSame(ScratchDatabase here, ScratchDatabase there) throws SQLException {
    var left = here.fingerprint().differences(there.fingerprint());
    if (!left.isEmpty()) {
      throw new CannotPropose(
          left.stream()
              .map(Fingerprint.Difference::toString)
              .collect(Collectors.joining("; ", "write by hand, for it stays different: ", "")));
    }
  }
}
