package io.blotter.toolchain.lint;

import io.blotter.toolchain.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.antlr.v4.runtime.ParserRuleContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Additional_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Anonymous_blockContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Data_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Schema_alterContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Schema_createContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Schema_dropContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Schema_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Script_additionalContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Script_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Script_transactionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.StatementContext;

/**
 * One statement of a file. A {@code DO} block is followed by the statements inside it.
 *
 * @param position its place in the file, from 0
 * @param line where it begins
 * @param tree the most specific part of the grammar that is the whole statement
 * @param kind whether it changes the schema, rows, or neither
 */
record Statement(int position, int line, ParserRuleContext tree, Kind kind) {
  enum Kind {
    DDL,
    DML,
    SETTING,
    OTHER
  }

  /** The statements of a file that parse; each fault is handed to the caller. */
  static List<Statement> parse(List<SqlStatement> written, Consumer<Grammar.Fault> faults) {
    var statements = new ArrayList<Statement>();
    for (var sql : written) {
      var parsed = Grammar.statements(sql.text(), sql.line());
      if (parsed.fault() != null) {
        faults.accept(parsed.fault());
        continue;
      }
      for (var statement : parsed.tree().statement()) {
        add(statements, sql.line(), statement);
      }
    }
    return List.copyOf(statements);
  }

  private static void add(List<Statement> statements, int line, ParserRuleContext whole) {
    var tree = specific(whole);
    statements.add(new Statement(statements.size(), line, tree, kind(whole, tree)));
    if (tree instanceof Anonymous_blockContext block) {
      var body = block.sconst().getFirst();
      var parsed = Grammar.procedure(Trees.content(body), Trees.line(body));
      for (var nested : Trees.nested(parsed.tree())) {
        add(statements, Trees.line(nested), nested);
      }
    }
  }

  private static ParserRuleContext specific(ParserRuleContext tree) {
    return switch (tree) {
      case StatementContext _,
          Data_statementContext _,
          Schema_statementContext _,
          Script_statementContext _,
          Schema_createContext _,
          Schema_alterContext _,
          Schema_dropContext _ ->
          inner(tree);
      case Script_additionalContext script when script.additional_statement() != null ->
          inner(tree);
      case Script_transactionContext script when script.lock_table() != null -> inner(tree);
      case Additional_statementContext additional when additional.getChildCount() == 1 ->
          inner(tree);
      default -> tree;
    };
  }

  private static ParserRuleContext inner(ParserRuleContext tree) {
    return tree.getChild(tree.getChildCount() - 1) instanceof ParserRuleContext part
        ? specific(part)
        : tree;
  }

  private static Kind kind(ParserRuleContext whole, ParserRuleContext tree) {
    return switch (tree) {
      case SQLParser.Set_statementContext _ -> Kind.SETTING;
      case SQLParser.Insert_stmt_for_psqlContext _,
          SQLParser.Update_stmt_for_psqlContext _,
          SQLParser.Delete_stmt_for_psqlContext _,
          SQLParser.Merge_stmt_for_psqlContext _ ->
          Kind.DML;
      default -> Trees.all(whole, Schema_statementContext.class).isEmpty() ? Kind.OTHER : Kind.DDL;
    };
  }
}
