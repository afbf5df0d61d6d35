package io.blotter.toolchain.lint;

import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;

/**
 * L33: whether code made for the revision before goes on to work. What only adds keeps it going;
 * what nobody can tell from a statement is taken to break it.
 */
final class CompatibilityRules {
  /** Statements that begin so change nothing that is there, or nothing that code sees of it. */
  private static final Set<String> ADDING =
      Set.of("create", "comment", "grant", "set", "analyze", "vacuum", "reindex", "refresh");

  private CompatibilityRules() {}

  static void check(Inspection file) {
    if (file.file().backwardCompatible()) {
      file.breaks()
          .forEach(found ->
              file.report(
                  Rule.L33,
                  found.statement().line(),
                  found.line(),
                  "older code may break: " + found.reason()));
    }
  }

  /** Why older code may break on a statement; null when it goes on to work. */
  static @Nullable String reason(Inspection file, Statement statement, KnownObjects known) {
    return switch (statement.tree()) {
      case SQLParser.Alter_table_statementContext alter ->
          TableChanges.of(statement).size() == alter.table_action().size()
              ? null
              : onTable(file, statement, "its table is changed in a way that not only adds");
      case SQLParser.Create_index_statementContext index when index.UNIQUE() != null ->
          onTable(file, statement, "it may write what the unique index refuses");
      case SQLParser.Create_trigger_statementContext _ ->
          onTable(file, statement, "the trigger changes what its writing does");
      case SQLParser.Create_policy_statementContext _,
          SQLParser.Create_rewrite_statementContext _ ->
          onTable(file, statement, "the rows that it sees or writes are others");
      case SQLParser.Create_event_trigger_statementContext _ -> "the trigger sees every statement";
      case SQLParser.Create_function_statementContext function
          when known.isReplaced(KnownObjects.name(function)) ->
          KnownObjects.name(function) + " does something else";
      case SQLParser.Create_view_statementContext view
          when known.isReplaced(KnownObjects.name(view)) ->
          KnownObjects.name(view) + " shows something else";
      case SQLParser.Drop_statementsContext drop when drop.INDEX() != null ->
          Relations.every(drop).stream().anyMatch(known::isUniqueIndex)
              ? "the unique index is what ON CONFLICT needs"
              : null;
      case SQLParser.Alter_type_statementContext type when type.VALUE() != null ->
          type.RENAME() == null ? null : "it knows the label by its old name";
      case SQLParser.Insert_stmt_for_psqlContext _ -> null;
      case SQLParser.Update_stmt_for_psqlContext _,
          SQLParser.Delete_stmt_for_psqlContext _,
          SQLParser.Merge_stmt_for_psqlContext _ ->
          onTable(file, statement, "rows that it reads are changed");
      default ->
          ADDING.contains(firstWord(statement.tree()))
              ? null
              : "nobody can tell what it leaves of what it uses";
    };
  }

  /** The grammar's most specific part of a statement may begin after its first word. */
  private static String firstWord(ParserRuleContext tree) {
    var whole = tree;
    while (whole.getParent() != null && whole.getParent().getStop().equals(whole.getStop())) {
      whole = whole.getParent();
    }
    return whole.getStart().getText().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String onTable(Inspection file, Statement statement, String reason) {
    var tables = Relations.subjects(statement);
    return tables.stream().allMatch(table -> file.creates(table, statement)) ? null : reason;
  }
}
