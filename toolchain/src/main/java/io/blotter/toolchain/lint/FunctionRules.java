package io.blotter.toolchain.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_function_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.From_primaryContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Function_actions_commonContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Schema_qualified_nameContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Trigger_referencingContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.With_queryContext;

/**
 * L29 inside functions: a table without its schema is whichever one the caller's search path finds.
 * Bodies of SQL and PL/pgSQL are read, unless the function sets a search path that reaches tables.
 */
final class FunctionRules {
  private static final Set<String> SCHEMAS_WITHOUT_TABLES =
      Set.of("pg_catalog", "pg_temp", "''", "\"\"");

  private FunctionRules() {}

  static void check(Inspection file) {
    var transitions = new HashSet<String>();
    for (var statement : file.statements()) {
      Trees.all(statement.tree(), Trigger_referencingContext.class)
          .forEach(table -> transitions.add(Trees.name(table.identifier())));
    }
    for (var statement : file.statements()) {
      if (statement.tree() instanceof Create_function_statementContext function
          && !setsSearchPath(function)) {
        function.function_actions_common().stream()
            .filter(action -> action.function_def() != null)
            .map(action -> body(function, action))
            .forEach(body -> unqualified(file, statement, body, transitions));
      }
    }
  }

  private static ParserRuleContext body(
      Create_function_statementContext function, Function_actions_commonContext definition) {
    var text = definition.function_def().sconst(0);
    var language =
        function.function_actions_common().stream()
            .filter(action -> action.lang_name != null)
            .map(action -> Trees.name(action.lang_name))
            .findFirst()
            .orElse("sql");
    return switch (language) {
      case "sql" -> Grammar.statements(Trees.content(text), Trees.line(text)).tree();
      case "plpgsql" -> Grammar.procedure(Trees.content(text), Trees.line(text)).tree();
      default -> new ParserRuleContext();
    };
  }

  private static void unqualified(
      Inspection file, Statement statement, ParserRuleContext body, Set<String> transitions) {
    var known = new HashSet<>(transitions);
    Trees.all(body, With_queryContext.class)
        .forEach(query -> known.add(Trees.name(query.query_name)));
    relations(body)
        .filter(name -> !Trees.hasSchema(name) && !known.contains(Trees.words(name)))
        .forEach(name ->
            file.report(
                Rule.L29,
                statement.line(),
                Trees.line(name),
                "the function's table " + Trees.words(name) + " has no schema"));
  }

  private static Stream<Schema_qualified_nameContext> relations(ParseTree body) {
    return Trees.all(body, ParserRuleContext.class).stream()
        .flatMap(part ->
            switch (part) {
              case From_primaryContext from when from.schema_qualified_name() != null ->
                  Stream.of(from.schema_qualified_name());
              case SQLParser.Insert_stmt_for_psqlContext insert ->
                  Stream.of(insert.schema_qualified_name());
              case SQLParser.Update_stmt_for_psqlContext update ->
                  Stream.of(update.schema_qualified_name());
              case SQLParser.Delete_stmt_for_psqlContext delete ->
                  Stream.of(delete.schema_qualified_name());
              case SQLParser.Merge_stmt_for_psqlContext merge ->
                  Stream.of(merge.schema_qualified_name());
              default -> Stream.of();
            });
  }

  private static boolean setsSearchPath(Create_function_statementContext function) {
    return function.function_actions_common().stream()
        .filter(action -> action.session_local_option() != null)
        .map(action -> Trees.words(action.session_local_option()))
        .filter(option -> option.startsWith("search_path "))
        .flatMap(option -> Stream.of(option.replaceFirst("search_path (=|to) ", "").split(",")))
        .anyMatch(schema -> !SCHEMAS_WITHOUT_TABLES.contains(schema.strip()));
  }
}
