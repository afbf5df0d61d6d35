package io.blotter.toolchain.differ;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The differ's statements in an order in which PostgreSQL takes them. What is refused is tried
 * again after the others; what is refused still has its dependents taken down first, and they are
 * made again from what is left to change.
 */
final class RunnableScript {
  private static final int ROUNDS = 6;
  private static final int MAX_TRIES = 3;

  private final ScratchDatabase database;
  private final Schema target;
  private final List<String> done = new ArrayList<>();
  private final Map<String, Integer> cleared = new HashMap<>();

  private RunnableScript(ScratchDatabase database, Schema target) {
    this.database = database;
    this.target = target;
  }

  /**
   * Turns a database into another, statement by statement, and tells with which.
   *
   * @throws StatementException when PostgreSQL refuses one wherever it stands
   */
  static List<String> turn(ScratchDatabase database, Schema target) throws SQLException {
    return new RunnableScript(database, target).turn();
  }

  private List<String> turn() throws SQLException {
    for (var round = 0; round < ROUNDS; round++) {
      var left = database.schema().statementsTo(target);
      if (left.isEmpty()) {
        break;
      }
      var before = done.size();
      var refused = run(left);
      if (done.size() == before && !refused.isEmpty()) {
        throw refused.getFirst().reason();
      }
    }
    return done;
  }

  /** Runs what can be run, in whichever order, and tells what cannot. */
  private List<RefusedStatement> run(List<String> statements) throws SQLException {
    var refused = pass(statements);
    for (var before = statements.size(); !refused.isEmpty(); ) {
      if (refused.size() == before && !takeDown(refused)) {
        return refused;
      }
      before = refused.size();
      refused = pass(refused.stream().map(RefusedStatement::statement).toList());
    }
    return refused;
  }

  private List<RefusedStatement> pass(List<String> statements) throws SQLException {
    var refused = new ArrayList<RefusedStatement>();
    for (var i = 0; i < statements.size(); i++) {
      var refusal = refusal(statements.get(i));
      if (refusal != null
          && refusal.cannotWait(statements.subList(i + 1, statements.size()))
          && takeDown(List.of(refusal))) {
        refusal = refusal(refusal.statement());
      }
      if (refusal != null && !refusal.isDoneAlready()) {
        refused.add(refusal);
      }
    }
    return refused;
  }

  private @Nullable RefusedStatement refusal(String sql) throws SQLException {
    try {
      new Part(List.of(sql), true).run(database);
      done.add(sql);
      return null;
    } catch (StatementException e) {
      return new RefusedStatement(sql, e);
    }
  }

  /** Takes down what the first of them that can be helped stumbles over. */
  private boolean takeDown(List<RefusedStatement> refused) throws SQLException {
    for (var refusal : refused) {
      var sql = refusal.statement();
      if (cleared.merge(sql, 1, Integer::sum) <= MAX_TRIES) {
        var before = done.size();
        var first = new ArrayList<>(Dependents.drops(database, sql, refusal.reason()));
        first.addAll(Inheritance.prerequisites(sql, database.fingerprint()));
        if (!first.isEmpty() && (run(first).isEmpty() || done.size() > before)) {
          return true;
        }
      }
    }
    return false;
  }
}
