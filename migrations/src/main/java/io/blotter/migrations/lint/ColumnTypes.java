package io.blotter.migrations.lint;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types that columns have after the up files that were read so far. */
final class ColumnTypes {
  private final Map<QualifiedName, Map<String, SqlType>> byTable = new HashMap<>();

  /** A column's type; null when no file that was read defines it. */
  @Nullable SqlType of(QualifiedName table, String column) {
    return byTable.getOrDefault(table, Map.of()).get(column);
  }

  void learn(Inspection file) {
    if (file.file().direction() == SqlFile.Direction.DOWN) {
      return;
    }
    for (var change : file.changes()) {
      var columns = byTable.computeIfAbsent(change.what().table(), _ -> new HashMap<>());
      switch (change.what()) {
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
}
