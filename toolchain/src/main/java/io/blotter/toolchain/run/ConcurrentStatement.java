package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.RevisionFile;
import io.blotter.toolchain.sql.SqlStatement;
import io.blotter.toolchain.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A statement that PostgreSQL runs in several transactions of its own, and may leave half done. */
sealed interface ConcurrentStatement {
  String sql();

  /**
   * {@code create index concurrently}.
   *
   * @param name of the index, as it is written
   * @param table which is indexed, as it is written
   * @param definition what follows the table
   */
  record CreateIndex(String sql, String name, String table, boolean unique, String definition)
      implements ConcurrentStatement {}

  /**
   * {@code drop index concurrently}.
   *
   * @param name of the index, its schema included, as it is written
   */
  record DropIndex(String sql, String name) implements ConcurrentStatement {}

  /** The statements of a script; empty where any of them is of another kind. */
  static List<ConcurrentStatement> in(String script) {
    var found = new ArrayList<ConcurrentStatement>();
    for (var statement : SqlStatement.in(script)) {
      var concurrent = of(statement.text());
      if (concurrent.isEmpty()) {
        return List.of();
      }
      found.add(concurrent.get());
    }
    return found;
  }

  /** Whether a revision consists of such statements, on the way up. */
  static boolean make(RevisionFile file) {
    return !file.upInTransaction() && !in(file.up()).isEmpty();
  }

  private static Optional<ConcurrentStatement> of(String sql) {
    var words = new Words(sql);
    if (words.skip("drop", "index", "concurrently")) {
      words.skip("if", "exists");
      var index = new DropIndex(sql, words.name());
      words.skip("cascade");
      words.skip("restrict");
      return words.areOver() ? Optional.of(index) : Optional.empty();
    }
    if (!words.skip("create")) {
      return Optional.empty();
    }
    var unique = words.skip("unique");
    if (!words.skip("index", "concurrently")) {
      return Optional.empty();
    }
    words.skip("if", "not", "exists");
    var name = words.name();
    if (!words.skip("on")) {
      return Optional.empty();
    }
    words.skip("only");
    var table = words.name();
    return Optional.of(new CreateIndex(sql, name, table, unique, words.rest()));
  }

  /** Reads a statement from its beginning on. */
  final class Words {
    private final String sql;
    private final List<SqlToken> tokens;
    private int at;

    private Words(String sql) {
      this.sql = sql;
      this.tokens = SqlToken.of(sql).stream().filter(token -> !token.isBlank()).toList();
    }

    private boolean skip(String... words) {
      for (var i = 0; i < words.length; i++) {
        if (at + i >= tokens.size() || !tokens.get(at + i).isWord(words[i])) {
          return false;
        }
      }
      at += words.length;
      return true;
    }

    private String name() {
      var name = new StringBuilder();
      while (!areOver()) {
        name.append(tokens.get(at++).text());
        if (areOver() || !tokens.get(at).isSymbol(".")) {
          return name.toString();
        }
        name.append(tokens.get(at++).text());
      }
      return name.toString();
    }

    private boolean areOver() {
      return at >= tokens.size();
    }

    private String rest() {
      return areOver() ? "" : sql.substring(tokens.get(at).offset());
    }
  }
}
