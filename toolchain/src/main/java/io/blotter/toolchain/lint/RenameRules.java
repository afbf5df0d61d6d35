package io.blotter.toolchain.lint;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_type_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_view_statementContext;

/** L03 and L13 to L15: names that the running build still uses. */
final class RenameRules {
  private RenameRules() {}

  static void check(Inspection file) {
    for (var change : file.changes()) {
      var statement = change.statement();
      switch (change.what()) {
        case TableChange.RenameColumn rename ->
            file.report(
                Rule.L13,
                statement,
                rename.line(),
                rename.table(),
                "the running build still uses " + rename.table() + "." + rename.column());
        case TableChange.Move move when !replaced(file, move.table(), statement) ->
            file.report(
                Rule.L14,
                statement,
                move.line(),
                move.table(),
                "the running build still uses the name " + move.table());
        case TableChange.DropColumn drop -> replacement(file, statement, drop, change.before());
        default -> {}
      }
    }
    for (var statement : file.statements()) {
      if (statement.tree() instanceof Alter_type_statementContext alter
          && alter.RENAME() != null
          && alter.VALUE() != null) {
        file.report(
            Rule.L15,
            statement,
            "the running build still writes the label " + Trees.words(alter.sconst(0)));
      }
    }
  }

  /** Whether a view takes the place of a table that got another name. */
  private static boolean replaced(Inspection file, QualifiedName table, Statement move) {
    return file.statements().stream()
        .filter(statement -> statement.position() > move.position())
        .anyMatch(statement ->
            statement.tree() instanceof Create_view_statementContext view
                && Trees.qualified(view.schema_qualified_name()).equals(table));
  }

  private static void replacement(
      Inspection file, Statement statement, TableChange.DropColumn drop, @Nullable SqlType old) {
    var twins =
        file.changes().stream()
            .map(Inspection.Change::what)
            .filter(TableChange.AddColumn.class::isInstance)
            .map(TableChange.AddColumn.class::cast)
            .filter(add -> add.table().equals(drop.table()))
            .map(TableChange.AddColumn::column)
            .filter(column ->
                column.name().equals(drop.column()) || old == null || column.type().equals(old))
            .map(Column::name)
            .collect(Collectors.joining(", "));
    if (!twins.isEmpty()) {
      file.report(
          Rule.L03,
          statement,
          drop.line(),
          drop.table(),
          drop.table() + "." + drop.column() + " is dropped and " + twins + " added in its place");
    }
  }
}
