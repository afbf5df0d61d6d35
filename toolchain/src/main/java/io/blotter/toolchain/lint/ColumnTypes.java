package io.blotter.toolchain.lint;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types that columns have after the changes that were read so far. */
final class ColumnTypes {
  private final Map<QualifiedName, Map<String, SqlType>> byTable = new HashMap<>();

  /** The type that a column has before it is changed or dropped; null when nobody defined it. */
  @Nullable SqlType before(TableChange change) {
    var columns = byTable.getOrDefault(change.table(), Map.of());
    return switch (change) {
      case TableChange.ChangeType to -> columns.get(to.column());
      case TableChange.DropColumn drop -> columns.get(drop.column());
      default -> null;
    };
  }

  void learn(TableChange change) {
    var columns = byTable.computeIfAbsent(change.table(), _ -> new HashMap<>());
    switch (change) {
      case TableChange.Create create ->
          create.columns().forEach(column -> columns.put(column.name(), column.type()));
      case TableChange.AddColumn add -> columns.put(add.column().name(), add.column().type());
      case TableChange.ChangeType to -> columns.put(to.column(), to.type());
      case TableChange.DropColumn drop -> columns.remove(drop.column());
      case TableChange.RenameColumn rename -> {
        var type = columns.remove(rename.column());
        if (type != null) {
          columns.put(rename.to(), type);
        }
      }
      case TableChange.Move move -> {
        byTable.put(move.to(), columns);
        byTable.remove(move.table());
      }
      default -> {}
    }
  }
}
