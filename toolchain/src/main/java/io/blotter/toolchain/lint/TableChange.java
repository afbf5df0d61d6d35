package io.blotter.toolchain.lint;

import java.util.List;
import java.util.Set;

/** One thing that a statement does to the definition of a table. */
sealed interface TableChange {
  QualifiedName table();

  int line();

  /** Makes a table, or a materialized view, which has no columns of its own here. */
  record Create(
      QualifiedName table,
      int line,
      List<Column> columns,
      List<Constraint> constraints,
      Set<QualifiedName> parents)
      implements TableChange {}

  record AddColumn(QualifiedName table, int line, Column column) implements TableChange {}

  record DropColumn(QualifiedName table, int line, String column) implements TableChange {}

  record ChangeType(QualifiedName table, int line, String column, SqlType type, boolean computed)
      implements TableChange {}

  record SetNotNull(QualifiedName table, int line, String column) implements TableChange {}

  record DropNotNull(QualifiedName table, int line, String column) implements TableChange {}

  record SetDefault(QualifiedName table, int line, String column, String expression)
      implements TableChange {}

  record AddConstraint(QualifiedName table, int line, Constraint constraint)
      implements TableChange {}

  record ValidateConstraint(QualifiedName table, int line, String constraint)
      implements TableChange {}

  record DropConstraint(QualifiedName table, int line, String constraint) implements TableChange {}

  record RenameColumn(QualifiedName table, int line, String column, String to)
      implements TableChange {}

  /** A new name or a new schema. */
  record Move(QualifiedName table, int line, QualifiedName to) implements TableChange {}

  record DetachPartition(QualifiedName table, int line, boolean concurrently)
      implements TableChange {}
}
