package io.blotter.toolchain.lint;

import org.jspecify.annotations.Nullable;

/** Which changes of a table leave code alone that knows the table. */
final class CompatibleTableChanges {
  private CompatibleTableChanges() {}

  /**
   * Why older code may break on a change of a table that it knows; null when it goes on to work.
   */
  static @Nullable String reason(Inspection.Change change) {
    return switch (change.what()) {
      case TableChange.Create _, TableChange.ValidateConstraint _, TableChange.SetDefault _ -> null;
      case TableChange.AddColumn add -> added(add.column());
      case TableChange.ChangeType to ->
          !to.computed() && to.type().holds(change.before())
              ? null
              : "it knows " + to.column() + " as another type";
      case TableChange.AddConstraint _ -> "it may write what the constraint refuses";
      case TableChange.SetNotNull set -> "it may write no " + set.column();
      case TableChange.DropNotNull drop -> "it may read no " + drop.column();
      case TableChange.DropConstraint drop ->
          drop.constraint() + " may be what ON CONFLICT needs, or what it relies on";
      case TableChange.DropColumn drop -> "it uses " + drop.column();
      case TableChange.RenameColumn rename -> "it uses " + rename.column();
      case TableChange.Move move -> "it uses " + move.table();
      case TableChange.DetachPartition _ -> "rows that it reads are gone";
    };
  }

  private static @Nullable String added(Column column) {
    if (column.has(Constraint.Kind.PRIMARY_KEY)) {
      return "it may rely on the key that " + column.name() + " replaces";
    } else if (column.has(Constraint.Kind.NOT_NULL) && !column.filled()) {
      return "it writes no " + column.name();
    } else if (column.has(Constraint.Kind.UNIQUE) && column.has(Constraint.Kind.DEFAULT)) {
      return "every row that it writes has the same " + column.name();
    }
    return null;
  }
}
