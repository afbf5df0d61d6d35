package io.blotter.toolchain.differ;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which tables and indexes of a script stood before it, and which only come back in it.
 *
 * @param atOnce whether the script takes down what is in its way, so that it must not pause
 */
record ChangedObjects(List<String> statements, Fingerprint from, Fingerprint to, boolean atOnce) {
  private static final Pattern REFERENCES = Pattern.compile("\\breferences\\s+" + Ddl.NAME);

  boolean isValidatedLater(Ddl.AddConstraint constraint) {
    var name = "constraint %s.%s".formatted(constraint.table(), constraint.name());
    return constraint.canBeValidatedLater()
        && isPlainTableWithRows(constraint.table())
        && !pointsToPartitions(constraint)
        && !comesBack(name);
  }

  /** Older servers validate what points to the table, and not what points to its partitions. */
  private boolean pointsToPartitions(Ddl.AddConstraint constraint) {
    var table = REFERENCES.matcher(constraint.definition());
    return table.find() && to.value("table " + table.group(1), "kind").equals("partitioned");
  }

  /** Where the name is taken, the key is replaced in one go. */
  boolean isBuiltConcurrently(Ddl.AddKey key) {
    return !atOnce
        && isPlainTableWithRows(key.table())
        && !from.has("constraint %s.%s".formatted(key.table(), key.name()))
        && !from.has("index " + schema(key.table()) + key.name());
  }

  boolean isCheckedBefore(Ddl.SetNotNull filled) {
    var column = "column %s.%s".formatted(filled.table(), filled.column());
    var check = "constraint %s.%s".formatted(filled.table(), filled.check());
    return !atOnce
        && isPlainTableWithRows(filled.table())
        && from.value(column, "not null").equals("false")
        && from.value(column, "type").equals(to.value(column, "type"))
        && !from.has(check)
        && !to.has(check);
  }

  private static String schema(String table) {
    return table.substring(0, table.lastIndexOf('.') + 1);
  }

  boolean isBuiltConcurrently(Ddl.CreateIndex index) {
    return (isPlainTableWithRows(index.table()) || isKeptView(index.table()))
        && !index.only()
        && !comesBack("index " + schema(index.table()) + index.name())
        && !Ddl.attaches(statements, index.name());
  }

  /** What it is on is dropped. */
  boolean goesAlong(Ddl.DropIndex index) {
    var owner = from.value("index " + index.name(), "of");
    return !owner.isEmpty() && statements.contains("drop " + owner);
  }

  boolean isDroppedConcurrently(Ddl.DropIndex index) {
    var name = "index " + index.name();
    return !atOnce
        && !comesBack(name)
        && from.value(name, "parents").isEmpty()
        && !from.value(from.value(name, "of"), "kind").equals("partitioned")
        && statements.stream().noneMatch(sql -> sql.contains("drop column"));
  }

  /** Its rows are read and written while the script runs. */
  private boolean isPlainTableWithRows(String table) {
    return from.value("table " + table, "kind").equals("plain")
        && to.value("table " + table, "kind").equals("plain");
  }

  /** A materialized view that is read while the script runs, and not made anew by it. */
  private boolean isKeptView(String view) {
    return comesBack("materialized view " + view)
        && statements.stream().noneMatch(sql -> sql.startsWith("create materialized view " + view));
  }

  /** It is dropped and made again because something below it changes. */
  private boolean comesBack(String object) {
    return from.has(object)
        && from.value(object, "definition").equals(to.value(object, "definition"));
  }
}
