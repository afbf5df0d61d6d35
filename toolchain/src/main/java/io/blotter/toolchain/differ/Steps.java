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
  private static final String LEFT = Outcome.BY_HAND + ", for it stays different: ";

  private final ScratchDatabases databases;

  Steps(ScratchDatabases databases) {
    this.databases = databases;
  }

  private enum Ending {
    /** The model is reached, and the database has gone on. */
    REACHED,
    LEFT_OVER,
    REFUSED
  }

  /** Turns a database into the model, and hands out the files that do it; its schema may go on. */
  List<Step> turn(ScratchDatabase work, ScratchDatabase model) throws SQLException {
    var steps = new ArrayList<Step>();
    var to = model.fingerprint();
    var here = work;
    for (var round = 0; round < ROUNDS && !isSame(here, model); round++) {
      var statements = here.schema().statementsTo(model.schema());
      var plan = Splitter.split(statements, here.fingerprint(), to);
      var made = new ArrayList<Step>();
      var asItWas = plan.size() > 1 ? databases.copyOf(here) : here;
      var ending = run(plan, here, model, made);
      if (ending == Ending.REFUSED) {
        here = asItWas;
        made.clear();
        var script = RunnableScript.turn(databases.copyOf(here), model.schema());
        ending = run(Splitter.splitLate(script, here.fingerprint(), to), here, model, made);
      }
      steps.addAll(made);
      if (ending == Ending.REACHED) {
        return steps;
      }
    }
    Schema.requireSame(here.fingerprint(), to, LEFT);
    return steps;
  }

  private Ending run(
      List<PlannedPart> plan, ScratchDatabase work, ScratchDatabase model, List<Step> steps)
      throws SQLException {
    var left = plan.iterator();
    while (left.hasNext()) {
      var planned = left.next();
      var before = work.schema();
      if (!isRun(planned.rehearsal(), work)) {
        return Ending.REFUSED;
      }
      if (!left.hasNext() && isSame(work, model)) {
        // nobody needs this database any more
        steps.add(step(planned, work, model.schema(), before));
        return Ending.REACHED;
      }
      steps.add(step(planned, databases.copyOf(work), work.schema(), before));
    }
    return Ending.LEFT_OVER;
  }

  /** Whether PostgreSQL takes a file; where rows stop it, another order would not help. */
  private static boolean isRun(Part part, ScratchDatabase database) throws SQLException {
    try {
      part.run(database);
      return true;
    } catch (StatementException e) {
      if (StatementException.isAboutRows(e)) {
        throw e;
      }
      return false;
    }
  }

  private static boolean isSame(ScratchDatabase here, ScratchDatabase there) throws SQLException {
    return here.fingerprint().equals(there.fingerprint());
  }

  private static Step step(PlannedPart planned, ScratchDatabase work, Schema after, Schema before)
      throws SQLException {
    try {
      return new Step(planned.part(), new Part(down(planned, work, after, before), true));
    } catch (StatementException e) {
      throw new ProposalException("on the way down, PostgreSQL refuses it: " + e.getMessage());
    }
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
      var statements = here.statementsTo(before);
      if (statements.isEmpty()) {
        break;
      }
      all.addAll(run(work, statements, before));
      if (work.fingerprint().equals(before.fingerprint())) {
        return all;
      }
      here = work.schema();
    }
    Schema.requireSame(work.fingerprint(), before.fingerprint(), LEFT);
    return all;
  }

  private static List<String> run(ScratchDatabase work, List<String> statements, Schema target)
      throws SQLException {
    return isRun(new Part(statements, true), work) ? statements : RunnableScript.turn(work, target);
  }
}
