package io.blotter.toolchain.lint;

import java.util.stream.Stream;
import org.antlr.v4.runtime.tree.ParseTree;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Cascade_restrictContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Drop_database_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Drop_statementsContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Truncate_stmtContext;

/** L01, L02 and L04 to L06: what loses data. */
final class DropRules {
  private DropRules() {}

  static void check(Inspection file) {
    for (var statement : file.statements()) {
      switch (statement.tree()) {
        case Drop_statementsContext drop when drop.TABLE() != null ->
            Relations.every(drop)
                .forEach(table ->
                    file.report(
                        Rule.L01, statement, table, "DROP TABLE loses all rows of " + table));
        case Drop_statementsContext drop when drop.SCHEMA() != null ->
            file.report(Rule.L04, statement, "DROP SCHEMA loses everything in it");
        case Drop_database_statementContext _ ->
            file.report(Rule.L04, statement, "DROP DATABASE loses everything in it");
        case Truncate_stmtContext truncate when cascades(truncate).findAny().isPresent() ->
            file.report(
                Rule.L05, statement, "TRUNCATE … CASCADE empties tables that it does not name");
        default -> {}
      }
      cascades(statement.tree())
          .filter(DropRules::belongsToDrop)
          .forEach(clause ->
              file.report(
                  Rule.L06,
                  statement.line(),
                  Trees.line(clause),
                  "CASCADE drops things that the file does not name"));
    }
    for (var change : file.changes()) {
      if (change.what() instanceof TableChange.DropColumn drop) {
        file.report(
            Rule.L02,
            change.statement(),
            drop.line(),
            drop.table(),
            "DROP COLUMN loses the values of " + drop.table() + "." + drop.column());
      }
    }
  }

  private static Stream<Cascade_restrictContext> cascades(ParseTree tree) {
    return Trees.all(tree, Cascade_restrictContext.class).stream()
        .filter(clause -> clause.CASCADE() != null);
  }

  /** Neither ON DELETE CASCADE nor that of REVOKE or TRUNCATE drops anything. */
  private static boolean belongsToDrop(Cascade_restrictContext clause) {
    for (var part = clause.getParent(); part != null; part = part.getParent()) {
      if (part.getToken(SQLParser.DROP, 0) != null) {
        return true;
      }
    }
    return false;
  }
}
