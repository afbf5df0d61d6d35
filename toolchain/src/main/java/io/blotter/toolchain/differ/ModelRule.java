package io.blotter.toolchain.differ;

import io.blotter.toolchain.sql.SqlStatement;
import io.blotter.toolchain.sql.SqlToken;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a statement of the model may do: describe the schema. It is run on a server that holds other
 * databases, and nobody compares rows.
 */
enum ModelRule {
  SERVER(
      "acts on the whole server, and not on this schema; leave it to whoever runs the server",
      "(create|alter|drop) (role|user(?! mapping)|group|database|tablespace|subscription)\\b.*"
          + "|alter system\\b.*"
          + "|(drop|reassign) owned\\b.*"
          + "|(comment|security label( for \\S+)?) on (role|database|tablespace|subscription)\\b.*"
          + "|(grant|revoke) .* on (database|tablespace|parameter)\\b.*"
          + "|(grant|revoke) (?!.* on ).*"
          + "|set (session |local )?(role|session authorization)\\b.*"
          + "|reset (role|session authorization)\\b.*"
          + "|(checkpoint|load)\\b.*"),
  ROWS(
      "changes rows, and the model has none; a revision fills tables: blotter db create --empty",
      "(insert|update|delete|merge|copy|truncate)\\b.*"
          + "|with .*\\b(insert|update|delete|merge)\\b.*"
          + "|select .*\\binto\\b.*"),
  TRANSACTION(
      "is about transactions; they are made around the whole model",
      "(begin|start|commit|end|rollback|abort|savepoint|release|lock|prepare)\\b.*"
          + "|set (session |local )?(transaction|constraints|session characteristics)\\b.*"),
  SESSION(
      "describes nothing that stays, or changes how files are read; leave it out",
      "(discard|execute|deallocate|listen|unlisten|notify|declare|fetch|move|close|explain|show"
          + "|vacuum|analyze|reindex|call)\\b.*"
          + "|(create|create or replace) (global |local )?temp(orary)?\\b.*"
          + "|set (session |local )?datestyle\\b.*"
          + "|set (session |local )?(names|client_encoding (=|to)) (?!'?\"?(utf|unicode)).*"
          + "|set (session |local )?standard_conforming_strings (=|to) (?!'?(on|true|yes|1)).*"),
  PSQL("is a command of psql; write SQL", "\\\\.*");

  private static final Pattern CODE =
      Pattern.compile(
          "\\b(insert into|update [^ ]+ set(?! (null|default)\\b)|delete from|merge into|truncate|copy"
              + "|execute(?! (function|procedure)\\b)|perform|call|commit|rollback|set_config"
              + "|alter system|(drop|reassign) owned"
              + "|(create|alter|drop) (role|user(?! mapping)|group|database|tablespace|subscription))\\b");

  /** What looks like a call and is none. */
  private static final Set<String> NO_CALL =
      Set.of("set_config", "select", "in", "exists", "values", "as", "and", "or", "not", "from");

  private final String reason;
  private final Pattern statements;

  ModelRule(String reason, String statements) {
    this.reason = reason;
    this.statements = Pattern.compile(statements, Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  }

  /** Each statement that does more than describe, by file and line, and why that is refused. */
  static List<String> violations(ModelFile file) {
    return file.statements().stream()
        .flatMap(line ->
            violation(line.statement()).stream()
                .map(reason -> "%s:%d: %s".formatted(line.file(), line.statement().line(), reason)))
        .toList();
  }

  private static Optional<String> violation(SqlStatement statement) {
    var words = plainWords(statement.tokens());
    var shown = String.join(" ", statement.head(2));
    for (var rule : values()) {
      if (rule.statements.matcher(words).matches()) {
        return Optional.of("'" + shown + "' " + rule.reason);
      }
    }
    if (fillsATable(statement)) {
      return Optional.of("'" + shown + "' " + ROWS.reason + "; or end it in: with no data");
    }
    if (words.startsWith("do ")) {
      return inCode(statement)
          .map(found -> "'" + found + "' in a block of code: write down what it makes");
    }
    if (words.startsWith("select ")) {
      return called(statement)
          .map(name -> "a query that calls " + name + " describes nothing; write what it makes");
    }
    return Optional.empty();
  }

  /** Whether a table is made of a query's rows. */
  private static boolean fillsATable(SqlStatement statement) {
    var words = statement.head(Integer.MAX_VALUE);
    var table = String.join(" ", words).matches("(?s)create (unlogged )?table .*");
    if (!table || String.join(" ", words).endsWith(" with no data")) {
      return false;
    }
    var depth = 0;
    for (var word : words) {
      depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      if (depth == 0 && word.equals("as")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> inCode(SqlStatement block) {
    return block.tokens().stream()
        .filter(token -> token.kind() == SqlToken.Kind.QUOTED)
        .map(token -> token.text().replaceAll("^(\\$[^$]*\\$|')|(\\$[^$]*\\$|')$", ""))
        .map(code -> plainWords(SqlToken.of(code)))
        .flatMap(code -> CODE.matcher(code).results())
        .map(match -> match.group())
        .findFirst();
  }

  /** The words; what a text says counts as the value of a setting only. */
  private static String plainWords(List<SqlToken> code) {
    var tokens = code.stream().filter(token -> !token.isBlank()).toList();
    var setting = !tokens.isEmpty() && tokens.getFirst().isWord("set");
    return tokens.stream()
        .map(token -> isText(token) && !setting ? "''" : token.inHouseStyle())
        .collect(Collectors.joining(" "));
  }

  private static boolean isText(SqlToken token) {
    return token.kind() == SqlToken.Kind.QUOTED && !token.text().startsWith("\"");
  }

  private static Optional<String> called(SqlStatement query) {
    var words = query.head(Integer.MAX_VALUE);
    for (var i = 1; i < words.size(); i++) {
      var name = words.get(i - 1);
      if (words.get(i).equals("(") && name.matches("[\\w\"].*") && !NO_CALL.contains(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
