package io.blotter.toolchain.differ;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tables that a change of schema touches: themselves, what belongs to them, or a type of theirs.
 */
final class ChangedTables {
  private static final Pattern PART =
      Pattern.compile("(?:constraint|trigger|rule|policy) (.+)\\.(?:\"(?:[^\"]|\"\")*\"|[^.\"]+)");

  private ChangedTables() {}

  static Set<String> between(Fingerprint from, Fingerprint to) {
    var tables = new TreeSet<String>();
    for (var difference : from.differences(to)) {
      var object = difference.object();
      for (var schema : Set.of(from, to)) {
        add(tables, schema, object);
      }
    }
    return tables;
  }

  private static void add(Set<String> tables, Fingerprint schema, String object) {
    var part = PART.matcher(object);
    var of = schema.value(object, "of");
    var owner = "column " + schema.value(object, "owned by");
    if (object.startsWith("table ") || of.startsWith("table ")) {
      tables.add((of.isEmpty() ? object : of).substring("table ".length()));
    } else if (part.matches() && schema.has("table " + part.group(1))) {
      tables.add(part.group(1));
    } else if (schema.has(owner)) {
      add(tables, schema, owner);
    } else if (object.startsWith("type ") || object.startsWith("domain ")) {
      var type = object.substring(object.indexOf(' ') + 1);
      schema.objects().keySet().stream()
          .filter(column -> column.startsWith("column "))
          .filter(column -> ColumnType.of(schema.value(column, "type")).name().equals(type))
          .forEach(column -> add(tables, schema, column));
    }
  }
}
