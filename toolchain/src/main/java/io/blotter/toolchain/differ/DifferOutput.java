package io.blotter.toolchain.differ;

import io.blotter.toolchain.sql.SqlStatement;
import io.blotter.toolchain.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The differ's text as single statements, without what belongs to its own session. */
final class DifferOutput {
  /** Servers may hold an extension that somebody else made. */
  private static final Pattern CREATE_EXTENSION = Pattern.compile("^create extension ");

  private DifferOutput() {}

  static List<String> statements(String script) {
    var statements = SqlStatement.in(script);
    var remarks = remarksOnNewExtensions(statements);
    return IdentityColumns.numbered(
        dropsInOrder(
            statements.stream()
                .filter(statement ->
                    !isSetting(statement)
                        && !isOwner(statement)
                        && !remarks.contains(statement.head(4))
                        && !isUnknownState(statement))
                .map(statement -> SqlFormat.statement(withoutComments(statement.tokens())))
                .map(sql ->
                    CREATE_EXTENSION.matcher(sql).replaceFirst("create extension if not exists "))
                .toList()));
  }

  /** The differ drops what goes with a view in the order in which it happened to read it. */
  private static List<String> dropsInOrder(List<String> statements) {
    var ordered = new ArrayList<String>();
    var drops = new TreeSet<String>();
    for (var sql : statements) {
      if (sql.startsWith("drop index ")) {
        drops.add(sql);
      } else {
        ordered.addAll(drops);
        drops.clear();
        ordered.add(sql);
      }
    }
    ordered.addAll(drops);
    return ordered;
  }

  /** An extension brings its comment, which nobody but its owner may change. */
  private static Set<List<String>> remarksOnNewExtensions(List<SqlStatement> statements) {
    return statements.stream()
        .map(statement -> statement.head(3))
        .filter(
            head -> head.size() == 3 && head.subList(0, 2).equals(List.of("create", "extension")))
        .map(head -> List.of("comment", "on", "extension", head.getLast()))
        .collect(Collectors.toSet());
  }

  /** The differ remarks on what it does; comments in quoted bodies are somebody's and stay. */
  private static String withoutComments(List<SqlToken> tokens) {
    var text = new StringBuilder();
    var gap = "";
    for (var token : tokens) {
      if (!token.isBlank()) {
        text.append(gap).append(FunctionBody.unsealed(token));
        gap = "";
      } else if (token.kind() == SqlToken.Kind.SPACE) {
        gap = token.text();
      } else if (gap.isEmpty()) {
        gap = " ";
      }
    }
    return text.toString();
  }

  private static boolean isSetting(SqlStatement statement) {
    return statement.head(1).equals(List.of("set"));
  }

  /** The differ has no words for the state of an event trigger. */
  private static boolean isUnknownState(SqlStatement statement) {
    return statement.head(2).equals(List.of("alter", "event"))
        && statement.head(Integer.MAX_VALUE).getLast().equals("null");
  }

  private static boolean isOwner(SqlStatement statement) {
    var words = statement.head(Integer.MAX_VALUE);
    return words.size() > 3
        && words.getFirst().equals("alter")
        && words.subList(words.size() - 3, words.size() - 1).equals(List.of("owner", "to"));
  }
}
