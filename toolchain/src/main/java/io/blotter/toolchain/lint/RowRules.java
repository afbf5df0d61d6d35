package io.blotter.toolchain.lint;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Delete_stmt_for_psqlContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Update_stmt_for_psqlContext;

/** L26: rows that are changed all at once, or while DDL holds its locks. */
final class RowRules {
  private RowRules() {}

  static void check(Inspection file) {
    var ddl =
        file.statements().stream().anyMatch(statement -> statement.kind() == Statement.Kind.DDL);
    for (var statement : file.statements()) {
      if (statement.kind() == Statement.Kind.DDL) {
        continue;
      }
      Trees.all(statement.tree(), Update_stmt_for_psqlContext.class).stream()
          .filter(update -> update.WHERE() == null)
          .forEach(
              update -> everyRow(file, statement, Trees.qualified(update.schema_qualified_name())));
      Trees.all(statement.tree(), Delete_stmt_for_psqlContext.class).stream()
          .filter(delete -> delete.WHERE() == null)
          .forEach(
              delete -> everyRow(file, statement, Trees.qualified(delete.schema_qualified_name())));
      if (ddl && statement.kind() == Statement.Kind.DML && file.file().transactional()) {
        Relations.subjects(statement)
            .forEach(table ->
                file.report(
                    Rule.L26,
                    statement,
                    table,
                    "rows of " + table + " change while the file's DDL holds its locks"));
      }
    }
  }

  private static void everyRow(Inspection file, Statement statement, QualifiedName table) {
    file.report(Rule.L26, statement, table, "every row of " + table + " changes at once");
  }
}
