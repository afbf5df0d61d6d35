package io.blotter.toolchain.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_index_statementContext;

/** One file under lint: what rules may ask about it, and where they put what they find. */
final class Inspection {
  private final SqlFile file;
  private final TableSizes sizes;
  private final List<LintFinding> findings = new ArrayList<>();
  private final Allowances allowances;
  private final List<Statement> statements;
  private final List<Change> changes = new ArrayList<>();
  private final Map<QualifiedName, Integer> created = new HashMap<>();
  private final List<Break> breaks = new ArrayList<>();
  private final List<LintFinding> locks = new ArrayList<>();
  private int allowed;

  Inspection(SqlFile file, TableSizes sizes, ColumnTypes types, KnownObjects known) {
    this.file = file;
    this.sizes = sizes;
    var pieces = Pieces.of(file.text());
    allowances =
        Allowances.read(
            pieces.comments(),
            (line, problem) ->
                findings.add(new LintFinding(Rule.ALLOW, file.name(), line, problem)));
    var faults = new ArrayList<Grammar.Fault>();
    statements = Statement.parse(pieces.statements(), faults::add);
    faults.forEach(fault -> report(Rule.SYNTAX, fault.line(), fault.line(), fault.message()));
    for (var statement : statements) {
      breaks(statement, statement.line(), CompatibilityRules.reason(this, statement, known));
      for (var what : TableChanges.of(statement)) {
        var change = new Change(statement, what, types.before(what));
        changes.add(change);
        if (!creates(what.table(), statement)) {
          breaks(statement, what.line(), CompatibleTableChanges.reason(change));
        }
        types.learn(what);
      }
      remember(statement);
    }
    statements.forEach(known::learn);
  }

  SqlFile file() {
    return file;
  }

  List<Statement> statements() {
    return statements;
  }

  /** All changes to tables, in the order of the file. */
  List<Change> changes() {
    return changes;
  }

  /**
   * A change to a table.
   *
   * @param before the type of the column that it changes or drops; null when it is not known
   */
  record Change(Statement statement, TableChange what, @Nullable SqlType before) {}

  /** A place on which code made for the revision before may break. */
  record Break(Statement statement, int line, String reason) {}

  List<Break> breaks() {
    return breaks;
  }

  /** What the rules about locks found so far, whether it is allowed or not. */
  List<LintFinding> locks() {
    return List.copyOf(locks);
  }

  private void breaks(Statement statement, int line, @Nullable String reason) {
    if (reason != null) {
      breaks.add(new Break(statement, line, reason));
    }
  }

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
    if (rule.locking()) {
      locks.add(new LintFinding(rule, file.name(), line, message));
    }
    if (allowances.permit(rule, line) || allowances.permit(rule, statementLine)) {
      allowed++;
    } else {
      findings.add(new LintFinding(rule, file.name(), line, message));
    }
  }

  LintReport result() {
    return new LintReport(
        findings.stream()
            .sorted(Comparator.comparingInt(LintFinding::line).thenComparing(LintFinding::rule))
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
