package io.blotter.toolchain.differ;

import java.util.List;
import java.util.regex.Pattern;

/** A statement that PostgreSQL refuses where it stands. */
record RefusedStatement(String statement, StatementException reason) {
  private static final String CANNOT_ALTER = "0A000";
  private static final Pattern DROP =
      Pattern.compile(
          "(?:drop (?:function|procedure|aggregate|type|domain)\\s+("
              + Ddl.NAME
              + ")|alter table .* (drop constraint .*)).*",
          Pattern.DOTALL);

  /** What it would drop went with something else. */
  boolean isDoneAlready() {
    return statement.contains("drop ")
        && String.valueOf(reason.getMessage()).contains("does not exist");
  }

  /**
   * Whether it is in vain to wait for the statements that follow: none of them changes what depends
   * on a column, nor on something that is made again.
   */
  boolean cannotWait(List<String> later) {
    var drop = DROP.matcher(statement);
    if (!drop.matches()) {
      return CANNOT_ALTER.equals(reason.getSQLState()) && statement.startsWith("alter ");
    }
    var again = drop.group(1) == null ? drop.group(3).replaceFirst("drop", "add") : drop.group(1);
    return later.stream()
        .anyMatch(
            sql -> (sql.startsWith("create ") || drop.group(1) == null) && sql.contains(again));
  }
}
