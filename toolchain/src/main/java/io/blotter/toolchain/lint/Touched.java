package io.blotter.toolchain.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;

/**
 * What revisions bring and change, by name, to be held against those of another branch.
 *
 * @param made columns, tables, views, indexes and types, such as {@code column calls.phone}
 * @param rows tables whose rows are written
 */
public record Touched(Set<String> made, Set<String> rows) {
  /** What files touch together. */
  public static Touched by(List<SqlFile> files) {
    var touched = new Touched(new LinkedHashSet<>(), new LinkedHashSet<>());
    for (var file : files) {
      Statement.parse(Pieces.of(file.text()).statements(), _ -> {}).forEach(touched::add);
    }
    return touched;
  }

  private void add(Statement statement) {
    for (var change : TableChanges.of(statement)) {
      switch (change) {
        case TableChange.Create create -> made.add("table " + create.table());
        case TableChange.AddColumn add ->
            made.add("column " + add.table() + '.' + add.column().name());
        case TableChange.RenameColumn rename ->
            made.add("column " + rename.table() + '.' + rename.to());
        default -> {}
      }
    }
    switch (statement.tree()) {
      case SQLParser.Create_index_statementContext index when index.identifier() != null ->
          made.add(
              "index "
                  + Trees.beside(
                      Trees.qualified(index.schema_qualified_name()), index.identifier()));
      case SQLParser.Create_type_statementContext type ->
          made.add("type " + Relations.every(type).iterator().next());
      case SQLParser.Insert_stmt_for_psqlContext _,
          SQLParser.Update_stmt_for_psqlContext _,
          SQLParser.Delete_stmt_for_psqlContext _,
          SQLParser.Merge_stmt_for_psqlContext _,
          SQLParser.Truncate_stmtContext _ ->
          Relations.subjects(statement).forEach(table -> rows.add(table.toString()));
      default -> {}
    }
  }
}
