package io.blotter.toolchain.lint;

import java.util.stream.Stream;

/** L22 to L24: constraints that read or index all rows under a lock. */
final class ConstraintRules {
  private ConstraintRules() {}

  static void check(Inspection file) {
    for (var change : file.changes()) {
      var statement = change.statement();
      switch (change.what()) {
        case TableChange.AddConstraint add -> added(file, statement, add.table(), add.constraint());
        case TableChange.AddColumn add ->
            ofColumn(add.column())
                .forEach(constraint -> added(file, statement, add.table(), constraint));
        case TableChange.ValidateConstraint validate -> validated(file, statement, validate);
        default -> {}
      }
    }
  }

  /** A new column without a value breaks no foreign key, so PostgreSQL does not look. */
  private static Stream<Constraint> ofColumn(Column column) {
    return column.constraints().stream()
        .filter(constraint -> constraint.kind() != Constraint.Kind.FOREIGN_KEY || column.filled());
  }

  private static void added(
      Inspection file, Statement statement, QualifiedName table, Constraint constraint) {
    var lock = " locks writers of " + table + " out while it ";
    switch (constraint.kind()) {
      case FOREIGN_KEY, CHECK -> {
        if (constraint.validated()) {
          var rule = ruleOf(constraint);
          file.report(
              rule,
              statement,
              constraint.line(),
              table,
              constraint.kind() + lock + "reads all rows");
        }
      }
      case UNIQUE, PRIMARY_KEY, EXCLUDE -> {
        if (!constraint.usesIndex()) {
          file.report(
              Rule.L24,
              statement,
              constraint.line(),
              table,
              constraint.kind() + lock + "builds its index");
        }
      }
      default -> {}
    }
  }

  /** The lock of ADD … NOT VALID is held to the end of the transaction, so through VALIDATE. */
  private static void validated(
      Inspection file, Statement statement, TableChange.ValidateConstraint validate) {
    if (!file.file().transactional()) {
      return;
    }
    file.changes().stream()
        .map(Inspection.Change::what)
        .filter(TableChange.AddConstraint.class::isInstance)
        .map(TableChange.AddConstraint.class::cast)
        .filter(add ->
            add.table().equals(validate.table())
                && validate.constraint().equals(add.constraint().name()))
        .forEach(add ->
            file.report(
                ruleOf(add.constraint()),
                statement,
                validate.line(),
                validate.table(),
                validate.constraint()
                    + " is validated in the transaction that adds it, under the same lock"));
  }

  private static Rule ruleOf(Constraint constraint) {
    return constraint.kind() == Constraint.Kind.FOREIGN_KEY ? Rule.L22 : Rule.L23;
  }
}
