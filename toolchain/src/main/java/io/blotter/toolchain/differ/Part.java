package io.blotter.toolchain.differ;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One file of a revision: what can run together.
 *
 * @param transactional whether it runs in one transaction, or outside of any
 */
public record Part(List<String> statements, boolean transactional) {
  private static final String LOCK_TIMEOUT = "set local lock_timeout = '5s'";

  /** What a body names may be made later, as with every text. */
  private static final String UNCHECKED_BODIES = "set local check_function_bodies = off";

  private static final Pattern ROUTINE =
      Pattern.compile("create (?:or replace )?(?:function|procedure) .*", Pattern.DOTALL);

  public Part {
    statements = List.copyOf(statements);
  }

  /** The file's statements, as they are run. */
  public String text() {
    return SqlFormat.script(script());
  }

  /** What it writes into rows that had no value, by name. */
  public List<String> fills() {
    return statements.stream()
        .map(Ddl::of)
        .filter(Ddl.Fill.class::isInstance)
        .map(Object::toString)
        .toList();
  }

  private List<String> script() {
    if (!transactional) {
      return statements;
    }
    var script = new ArrayList<String>();
    script.add(LOCK_TIMEOUT);
    if (statements.stream().anyMatch(ROUTINE.asMatchPredicate())) {
      script.add(UNCHECKED_BODIES);
    }
    script.addAll(statements);
    return script;
  }

  /** Runs it as the runner would. */
  void run(ScratchDatabase database) throws SQLException {
    if (transactional) {
      database.run(script());
    } else {
      database.runOutsideTransaction(statements);
    }
  }
}
