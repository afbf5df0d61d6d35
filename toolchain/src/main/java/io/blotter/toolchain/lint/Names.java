package io.blotter.toolchain.lint;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLLexer;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_index_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Index_columnContext;

/** L29 outside functions: names that PostgreSQL cuts, and columns that are named twice. */
final class Names {
  private static final int MAX_BYTES = 63;

  private Names() {}

  static void check(Inspection file) {
    for (var statement : file.statements()) {
      tooLong(file, statement);
      switch (statement.tree()) {
        case Create_index_statementContext index ->
            twice(
                file,
                statement,
                Trees.all(index.index_rest().index_columns(), Index_columnContext.class).stream()
                    .map(Trees::words)
                    .toList());
        default ->
            TableChanges.of(statement).stream()
                .filter(TableChange.Create.class::isInstance)
                .map(TableChange.Create.class::cast)
                .forEach(create ->
                    twice(file, statement, create.columns().stream().map(Column::name).toList()));
      }
    }
  }

  private static void tooLong(Inspection file, Statement statement) {
    Trees.all(statement.tree(), TerminalNode.class).stream()
        .map(TerminalNode::getSymbol)
        .filter(word ->
            word.getType() == SQLLexer.Identifier || word.getType() == SQLLexer.QuotedIdentifier)
        .filter(word -> word.getText().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES)
        .forEach(word ->
            file.report(
                Rule.L29,
                statement.line(),
                word.getLine(),
                word.getText() + " is cut to " + MAX_BYTES + " bytes"));
  }

  private static void twice(Inspection file, Statement statement, List<String> columns) {
    var seen = new HashSet<String>();
    columns.stream()
        .filter(column -> !seen.add(column))
        .forEach(column -> file.report(Rule.L29, statement, column + " is named twice"));
  }
}
