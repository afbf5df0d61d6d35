package io.blotter.toolchain.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_view_statementContext;

/** L31 and L32: what a migration is about, and whether its message says so. */
final class Subject {
  private Subject() {}

  static void check(Inspection file) {
    var statements = file.statements();
    if (statements.isEmpty()) {
      return;
    }
    message(file, statements);
    unrelated(file, statements);
  }

  private static void message(Inspection file, List<Statement> statements) {
    var message = file.file().message().toLowerCase(Locale.ROOT);
    int line = lineOfMessage(file.file());
    if (new RevisionMessage(message).saysNothing()) {
      file.report(Rule.L31, line, line, "\"" + message + "\" does not say what changes");
      return;
    }
    var tables =
        statements.stream().flatMap(statement -> Relations.subjects(statement).stream()).toList();
    if (!tables.isEmpty() && tables.stream().noneMatch(table -> names(message, table))) {
      file.report(
          Rule.L31, line, line, "\"" + message + "\" names no table, such as " + tables.getFirst());
    }
  }

  private static boolean names(String message, QualifiedName table) {
    var name = table.name().toLowerCase(Locale.ROOT);
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}_])("
                + Pattern.quote(name)
                + "|"
                + Pattern.quote(name.replace('_', ' '))
                + ")(?![\\p{L}\\p{N}_])")
        .matcher(message)
        .find();
  }

  private static int lineOfMessage(SqlFile file) {
    var lines = file.text().lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).matches("--\\s*message:.*")) {
        return line + 1;
      }
    }
    return 1;
  }

  /** Tables belong together when a statement of the file mentions both. */
  private static void unrelated(Inspection file, List<Statement> statements) {
    var groups = new ArrayList<Set<QualifiedName>>();
    var subjects = new LinkedHashSet<QualifiedName>();
    for (var statement : statements) {
      subjects.addAll(tables(statement, statements));
      merge(groups, Relations.mentioned(statement));
    }
    groups.removeIf(group -> Collections.disjoint(group, subjects));
    if (groups.size() < 2) {
      return;
    }
    var first = groupOf(groups, subjects.getFirst());
    statements.stream()
        .filter(statement ->
            tables(statement, statements).stream().anyMatch(table -> !first.contains(table)))
        .findFirst()
        .ifPresent(statement ->
            file.report(
                Rule.L32,
                statement,
                tables(statement, statements).iterator().next()
                    + " has nothing to do with "
                    + subjects.getFirst()));
  }

  /** What a statement is about, less the materialized views that the file makes. */
  private static Set<QualifiedName> tables(Statement statement, List<Statement> statements) {
    var tables = new LinkedHashSet<>(Relations.subjects(statement));
    statements.stream()
        .map(Statement::tree)
        .filter(Create_view_statementContext.class::isInstance)
        .map(Create_view_statementContext.class::cast)
        .forEach(view -> tables.remove(Trees.qualified(view.schema_qualified_name())));
    return tables;
  }

  private static void merge(Collection<Set<QualifiedName>> groups, Set<QualifiedName> mentioned) {
    if (mentioned.isEmpty()) {
      return;
    }
    var merged = new LinkedHashSet<>(mentioned);
    groups.removeIf(group -> {
      boolean touches = !Collections.disjoint(group, mentioned);
      if (touches) {
        merged.addAll(group);
      }
      return touches;
    });
    groups.add(merged);
  }

  private static Set<QualifiedName> groupOf(
      Collection<Set<QualifiedName>> groups, QualifiedName table) {
    return groups.stream().filter(group -> group.contains(table)).findFirst().orElse(Set.of());
  }
}
