package io.blotter.migrations.differ;

import java.util.List;

/** Which tables and indexes of a script stood before it, and which only come back in it. */
record ChangedObjects(List<String> statements, Fingerprint from, Fingerprint to) {
  boolean isValidatedLater(Ddl.AddConstraint constraint) {
    var name = "constraint %s.%s".formatted(constraint.table(), constraint.name());
    return constraint.canBeValidatedLater()
        && isPlainTableWithRows(constraint.table())
        && !comesBack(name);
  }

  boolean isBuiltBeside(Ddl.CreateIndex index) {
    var schema = index.table().substring(0, index.table().lastIndexOf('.') + 1);
    return isPlainTableWithRows(index.table())
        && !index.only()
        && !comesBack("index " + schema + index.name())
        && !Ddl.attaches(statements, index.name());
  }

  boolean isDroppedBeside(Ddl.DropIndex index) {
    var name = "index " + index.name();
    return !comesBack(name)
        && from.value(name, "parents").isEmpty()
        && statements.stream().noneMatch(sql -> sql.contains("drop column"));
  }

  /** Its rows are read and written while the script runs. */
  private boolean isPlainTableWithRows(String table) {
    return from.value("table " + table, "kind").equals("plain")
        && to.value("table " + table, "kind").equals("plain");
  }

  /** It is dropped and made again because something below it changes. */
  private boolean comesBack(String object) {
    return from.has(object)
        && from.value(object, "definition").equals(to.value(object, "definition"));
  }
}
