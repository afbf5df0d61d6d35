package io.blotter.toolchain.lint;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_table_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_index_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Drop_statementsContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Reindex_stmtContext;

/** L18 to L21: indexes are built and dropped while others read and write. */
final class IndexRules {
  private IndexRules() {}

  static void check(Inspection file) {
    for (var statement : file.statements()) {
      if (concurrent(statement)) {
        concurrently(file, statement);
        continue;
      }
      switch (statement.tree()) {
        // an index on the parent alone is empty: it waits for those of the partitions
        case Create_index_statementContext create when create.ONLY() == null -> {
          var table = Trees.qualified(create.schema_qualified_name());
          file.report(Rule.L18, statement, table, "CREATE INDEX blocks every write to " + table);
        }
        case Drop_statementsContext drop when drop.INDEX() != null ->
            Relations.every(drop)
                .forEach(index ->
                    file.report(
                        Rule.L19,
                        statement,
                        index,
                        "DROP INDEX " + index + " blocks reads and writes of its table"));
        case Reindex_stmtContext reindex -> reindex(file, statement, reindex);
        default -> {}
      }
    }
  }

  /** Whether a statement cannot run in a transaction because it lets others go on. */
  static boolean concurrent(Statement statement) {
    return switch (statement.tree()) {
      case Create_index_statementContext create -> create.CONCURRENTLY() != null;
      case Drop_statementsContext drop -> drop.CONCURRENTLY() != null;
      case Reindex_stmtContext reindex ->
          reindex.CONCURRENTLY() != null
              || (reindex.reindex_options() != null
                  && Trees.words(reindex.reindex_options()).contains("concurrently"));
      case Alter_table_statementContext alter ->
          alter.alter_partition() != null && alter.alter_partition().CONCURRENTLY() != null;
      default -> false;
    };
  }

  private static void concurrently(Inspection file, Statement statement) {
    if (file.file().transactional()) {
      file.report(Rule.L21, statement, "CONCURRENTLY cannot run in the file's transaction");
    } else if (file.statements().stream()
        .anyMatch(other ->
            other.position() != statement.position() && other.kind() != Statement.Kind.SETTING)) {
      file.report(
          Rule.L21,
          statement,
          "CONCURRENTLY stands beside other statements: when one fails, the rest stays done");
    }
  }

  private static void reindex(Inspection file, Statement statement, Reindex_stmtContext reindex) {
    var message = "REINDEX blocks writes for as long as it runs";
    if (reindex.TABLE() != null || reindex.INDEX() != null) {
      file.report(Rule.L20, statement, Trees.qualified(reindex.schema_qualified_name()), message);
    } else {
      file.report(Rule.L20, statement, message);
    }
  }
}
