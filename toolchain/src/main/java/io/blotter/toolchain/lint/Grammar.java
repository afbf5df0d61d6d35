package io.blotter.toolchain.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLLexer;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser;

/** PostgreSQL's grammar: text becomes a tree whose lines are those of the file. */
final class Grammar {
  private Grammar() {}

  /** Where and how a text does not follow the grammar. */
  record Fault(int line, String message) {}

  /** A tree, as far as the text could be read, and the first fault. */
  record Parsed<T extends ParserRuleContext>(T tree, @Nullable Fault fault) {}

  static Parsed<SQLParser.SqlContext> statements(String sql, int line) {
    return parse(sql, line, SQLParser::sql);
  }

  static Parsed<SQLParser.Plpgsql_functionContext> procedure(String body, int line) {
    return parse(body, line, SQLParser::plpgsql_function);
  }

  private static <T extends ParserRuleContext> Parsed<T> parse(
      String sql, int line, Function<SQLParser, T> rule) {
    var faults = new Faults();
    var lexer = new SQLLexer(CharStreams.fromString(sql));
    lexer.setLine(line);
    lexer.removeErrorListeners();
    lexer.addErrorListener(faults);
    var parser = new SQLParser(new CommonTokenStream(lexer));
    parser.removeErrorListeners();
    parser.addErrorListener(faults);
    var tree = rule.apply(parser);
    return new Parsed<>(tree, faults.found.isEmpty() ? null : faults.found.getFirst());
  }

  private static final class Faults extends BaseErrorListener {
    private final List<Fault> found = new ArrayList<>();

    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer,
        @Nullable Object symbol,
        int line,
        int column,
        String message,
        @Nullable RecognitionException cause) {
      var near =
          symbol instanceof Token token && token.getType() != Token.EOF ? token.getText() : "";
      found.add(
          new Fault(
              line,
              near.isEmpty() || near.equals(";")
                  ? "the statement ends too early"
                  : "the statement does not parse at \"" + near + "\""));
    }
  }
}
