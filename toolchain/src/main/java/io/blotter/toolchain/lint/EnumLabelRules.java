package io.blotter.toolchain.lint;

import java.util.HashSet;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_type_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_type_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.SconstContext;

/** L16 and L17: labels that are added to an enum. */
final class EnumLabelRules {
  private EnumLabelRules() {}

  static void check(Inspection file) {
    var created = new HashSet<QualifiedName>();
    for (var statement : file.statements()) {
      switch (statement.tree()) {
        case Create_type_statementContext type -> created.add(Trees.qualified(type.name));
        case Alter_type_statementContext alter
            when alter.ADD() != null && alter.VALUE() != null -> {
          if (alter.BEFORE() == null && alter.AFTER() == null) {
            file.report(
                Rule.L16, statement, label(alter) + " is put last, which is an order by accident");
          }
          if (file.file().transactional() && !created.contains(Trees.qualified(alter.name))) {
            uses(file, statement, label(alter));
          }
        }
        default -> {}
      }
    }
  }

  private static void uses(Inspection file, Statement addition, String label) {
    for (var statement : file.statements()) {
      if (statement.position() > addition.position()
          && Trees.all(statement.tree(), SconstContext.class).stream()
              .anyMatch(text -> text.getText().equals(label))) {
        file.report(
            Rule.L17,
            statement,
            label + " cannot be used before the transaction that adds it ends");
      }
    }
  }

  private static String label(Alter_type_statementContext addition) {
    return addition.new_enum_value.getText();
  }
}
