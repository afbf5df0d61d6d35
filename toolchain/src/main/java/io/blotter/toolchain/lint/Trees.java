package io.blotter.toolchain.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLLexer;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Schema_qualified_nameContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.SconstContext;

/** Reads what rules need out of the grammar's trees. */
final class Trees {
  private Trees() {}

  /** All parts of a kind, the outer before the inner, in the order of the text. */
  static <T extends ParseTree> List<T> all(ParseTree tree, Class<T> kind) {
    var found = new ArrayList<T>();
    collect(tree, kind, found);
    return found;
  }

  private static <T extends ParseTree> void collect(ParseTree tree, Class<T> kind, List<T> found) {
    if (kind.isInstance(tree)) {
      found.add(kind.cast(tree));
    }
    for (int child = 0; child < tree.getChildCount(); child++) {
      collect(tree.getChild(child), kind, found);
    }
  }

  static int line(ParserRuleContext tree) {
    return tree.getStart().getLine();
  }

  /** The words of a part as they are compared: one space between, lower case unless quoted. */
  static String words(ParseTree tree) {
    return all(tree, TerminalNode.class).stream()
        .map(Trees::folded)
        .collect(Collectors.joining(" "));
  }

  /** A plain name as the catalog spells it. */
  static String name(ParseTree identifier) {
    return words(identifier);
  }

  static QualifiedName qualified(Schema_qualified_nameContext name) {
    var last = name(name.getChild(name.getChildCount() - 1));
    return hasSchema(name)
        ? new QualifiedName(name(name.getChild(0)), last)
        : QualifiedName.unqualified(last);
  }

  /** Something that lives in the schema of a table, such as its index. */
  static QualifiedName beside(QualifiedName table, ParseTree identifier) {
    return new QualifiedName(table.schema(), name(identifier));
  }

  static boolean hasSchema(Schema_qualified_nameContext name) {
    return name.getChildCount() > 1;
  }

  /** The text between the dollars or quotes of a string, as it stands in the file. */
  static String content(SconstContext string) {
    int opening = string.getStart().getStopIndex() + 1;
    int closing = string.getStop().getStartIndex() - 1;
    if (string.BeginDollarStringConstant() == null) {
      var quoted = string.getText();
      return quoted.substring(quoted.indexOf('\'') + 1, quoted.length() - 1);
    }
    CharStream text = string.getStart().getInputStream();
    return opening > closing ? "" : text.getText(Interval.of(opening, closing));
  }

  private static String folded(TerminalNode word) {
    return switch (word.getSymbol().getType()) {
      case SQLLexer.QuotedIdentifier, SQLLexer.UnicodeQuotedIdentifier, SQLLexer.StringConstant ->
          word.getText();
      default -> word.getText().toLowerCase(Locale.ROOT);
    };
  }

  /** The statements inside a block of code, as {@code DO} takes it. */
  static List<ParserRuleContext> nested(ParseTree block) {
    var found = new ArrayList<ParserRuleContext>();
    for (int child = 0; child < block.getChildCount(); child++) {
      switch (block.getChild(child)) {
        case SQLParser.Schema_statementContext schema -> found.add(schema);
        case SQLParser.Data_statementContext data -> found.add(data);
        case SQLParser.Additional_statementContext additional -> found.add(additional);
        case ParseTree other -> found.addAll(nested(other));
      }
    }
    return found;
  }
}
