package io.blotter.toolchain.differ;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of a revision: what can run together.
 *
 * @param transactional whether it runs in one transaction, or outside of any
 */
public record Part(List<String> statements, boolean transactional) {
  private static final String LOCK_TIMEOUT = "set local lock_timeout = '5s'";

  public Part {
    statements = List.copyOf(statements);
  }

  /** The file's statements, as they are run. */
  public String text() {
    return SqlFormat.script(script());
  }

  private List<String> script() {
    if (!transactional) {
      return statements;
    }
    var script = new ArrayList<String>();
    script.add(LOCK_TIMEOUT);
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
