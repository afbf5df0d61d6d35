package io.blotter.migrations.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_index_statementContext;

/** One file under lint: what rules may ask about it, and where they put what they find. */
final class Inspection {
  private final SqlFile file;
  private final TableSizes sizes;
  private final List<Finding> findings = new ArrayList<>();
  private final Allowances allowances;
  private final List<Statement> statements;
  private final Map<QualifiedName, Integer> created = new HashMap<>();
  private int allowed;

  Inspection(SqlFile file, TableSizes sizes) {
    this.file = file;
    this.sizes = sizes;
    var pieces = Splitter.split(file.text());
    allowances =
        Allowances.read(
            pieces.comments(),
            (line, problem) -> findings.add(new Finding(Rule.ALLOW, file.name(), line, problem)));
    var faults = new ArrayList<Grammar.Fault>();
    statements = Statement.parse(pieces.fragments(), faults::add);
    faults.forEach(fault -> report(Rule.SYNTAX, fault.line(), fault.line(), fault.message()));
    statements.forEach(this::remember);
  }

  SqlFile file() {
    return file;
  }

  List<Statement> statements() {
    return statements;
  }

  /** All changes to tables, each with its statement. */
  List<Change> changes() {
    return statements.stream()
        .flatMap(statement ->
            TableChanges.of(statement).stream().map(what -> new Change(statement, what)))
        .toList();
  }

  record Change(Statement statement, TableChange what) {}

  /** Whether the file itself made a table, view or index before a statement. */
  boolean creates(QualifiedName relation, Statement before) {
    return created.getOrDefault(relation, Integer.MAX_VALUE) < before.position();
  }

  /** A finding about a statement. */
  void report(Rule rule, Statement statement, String message) {
    report(rule, statement.line(), statement.line(), message);
  }

  /** A finding about what a statement does to a table or index. */
  void report(Rule rule, Statement statement, QualifiedName relation, String message) {
    report(rule, statement, statement.line(), relation, message);
  }

  /** A finding about what a clause of a statement does to a table or index. */
  void report(Rule rule, Statement statement, int line, QualifiedName relation, String message) {
    boolean spared =
        switch (rule.scope()) {
          case ANY -> false;
          case EXISTING_TABLE -> creates(relation, statement);
          case LARGE_TABLE -> creates(relation, statement) || sizes.small(relation);
        };
    if (!spared) {
      report(rule, statement.line(), line, message);
    }
  }

  /** A finding about a clause, which a comment above it or above its statement may allow. */
  void report(Rule rule, int statementLine, int line, String message) {
    if (file.direction() == SqlFile.Direction.DOWN && !rule.judgesDownFiles()) {
      return;
    }
    if (allowances.permit(rule, line) || allowances.permit(rule, statementLine)) {
      allowed++;
    } else {
      findings.add(new Finding(rule, file.name(), line, message));
    }
  }

  LintReport result() {
    return new LintReport(
        findings.stream()
            .sorted(Comparator.comparingInt(Finding::line).thenComparing(Finding::rule))
            .toList(),
        allowed);
  }

  private void remember(Statement statement) {
    Stream.concat(
            TableChanges.of(statement).stream()
                .filter(TableChange.Create.class::isInstance)
                .map(TableChange::table),
            statement.tree() instanceof Create_index_statementContext index
                    && index.identifier() != null
                ? Stream.of(
                    Trees.beside(
                        Trees.qualified(index.schema_qualified_name()), index.identifier()))
                : Stream.of())
        .forEach(relation -> created.putIfAbsent(relation, statement.position()));
  }
}
