package io.blotter.migrations.adoption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** What differs between two databases, by name and for people. */
final class SchemaDifference {
  private final SchemaObjects theirs;
  private final SchemaObjects ours;

  SchemaDifference(SchemaObjects theirs, SchemaObjects ours) {
    this.theirs = theirs;
    this.ours = ours;
  }

  /** A line for each kind of object and each side, and one for each pair of types. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.addAll(onlyIn("there", theirs, ours));
    lines.addAll(onlyIn("here", ours, theirs));
    lines.addAll(changedTypes());
    return lines;
  }

  private static List<String> onlyIn(String side, SchemaObjects one, SchemaObjects other) {
    var lines = new ArrayList<String>();
    add(lines, side, "tables", without(one.tables().keySet(), other.tables().keySet()));
    var columns = new ArrayList<String>();
    one.tables()
        .forEach((table, types) -> {
          if (other.tables().containsKey(table)) {
            without(types.keySet(), other.columns(table).keySet())
                .forEach(column -> columns.add(table + "." + column));
          }
        });
    add(lines, side, "columns", columns);
    add(lines, side, "enums", without(one.enums().keySet(), other.enums().keySet()));
    var labels = new ArrayList<String>();
    one.enums().keySet().stream()
        .filter(other.enums()::containsKey)
        .forEach(type ->
            one.labelsBeyond(other, type)
                .forEach(label -> labels.add("%s '%s'".formatted(type, label))));
    add(lines, side, "labels", labels);
    one.others()
        .forEach((kind, names) ->
            add(
                lines,
                side,
                kind,
                without(names, other.others().getOrDefault(kind, new TreeSet<>()))));
    return lines;
  }

  private List<String> changedTypes() {
    var columns = new TreeMap<String, List<String>>();
    theirs
        .tables()
        .forEach((table, types) ->
            types.forEach((column, type) -> {
              var here = ours.columns(table).get(column);
              if (here != null && !here.equals(type)) {
                columns
                    .computeIfAbsent(type + " becomes " + here, pair -> new ArrayList<>())
                    .add(table + "." + column);
              }
            }));
    return columns.entrySet().stream()
        .map(pair -> pair.getKey() + ": " + String.join(", ", pair.getValue()))
        .toList();
  }

  private static List<String> without(Collection<String> names, Collection<String> others) {
    return names.stream().filter(name -> !others.contains(name)).toList();
  }

  private static void add(List<String> lines, String side, String kind, List<String> names) {
    if (!names.isEmpty()) {
      lines.add("only %s, %s: %s".formatted(side, kind, String.join(", ", names)));
    }
  }
}
