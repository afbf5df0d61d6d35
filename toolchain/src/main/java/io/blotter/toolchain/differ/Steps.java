package io.blotter.toolchain.differ;

import io.blotter.toolchain.differ.Outcome.Step;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes files until nothing is left to change: a script is run on a copy, and what it leaves over
 * is compared again. Each file gets the one that undoes it from the databases before and after it.
 */
final class Steps {
  private static final int ROUNDS = 4;
  private static final String LEFT = "write by hand, for it stays different: ";

  private final ScratchDatabases databases;

  Steps(ScratchDatabases databases) {
    this.databases = databases;
  }

  /** Turns a database into the model, and hands out the files that do it; its schema may go on. */
  List<Step> turn(ScratchDatabase work, ScratchDatabase model) throws SQLException {
    var steps = new ArrayList<Step>();
    for (var round = 0; round < ROUNDS && !isSame(work, model); round++) {
      var plan = plan(work.schema(), model.schema()).iterator();
      while (plan.hasNext()) {
        var planned = plan.next();
        var before = work.schema();
        planned.rehearsal().run(work);
        if (!plan.hasNext() && isSame(work, model)) {
          // nobody needs this database any more
          steps.add(step(planned, work, model.schema(), before));
          return steps;
        }
        steps.add(step(planned, databases.copyOf(work), work.schema(), before));
      }
    }
    Schema.requireSame(work.fingerprint(), model.fingerprint(), LEFT);
    return steps;
  }

  private static boolean isSame(ScratchDatabase here, ScratchDatabase there) throws SQLException {
    return here.fingerprint().equals(there.fingerprint());
  }

  private static List<PlannedPart> plan(Schema here, Schema there) {
    return Splitter.split(missing(here, there), here.fingerprint(), there.fingerprint());
  }

  private static Step step(PlannedPart planned, ScratchDatabase work, Schema after, Schema before)
      throws SQLException {
    return new Step(planned.part(), new Part(down(planned, work, after, before), true));
  }

  /** Turns a database back, from a schema that is its own to the catalog. */
  private static List<String> down(
      PlannedPart planned, ScratchDatabase work, Schema after, Schema before) throws SQLException {
    if (!planned.undo().isEmpty()) {
      return planned.undo();
    }
    var all = new ArrayList<String>();
    var here = after;
    for (var round = 0; round < ROUNDS; round++) {
      var statements = missing(here, before);
      if (statements.isEmpty()) {
        break;
      }
      work.run(statements);
      all.addAll(statements);
      if (work.fingerprint().equals(before.fingerprint())) {
        return all;
      }
      here = work.schema();
    }
    Schema.requireSame(work.fingerprint(), before.fingerprint(), LEFT);
    return all;
  }

  private static List<String> missing(Schema here, Schema there) {
    if (here.fingerprint().equals(there.fingerprint())) {
      return List.of();
    }
    var statements = SchemaDiff.statements(here, there);
    return statements.isEmpty()
        ? BlindSpots.statements(here.fingerprint(), there.fingerprint())
        : statements;
  }
}
