package io.blotter.toolchain.differ;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of constraints that close a column to null, where the server keeps them. A name that is
 * inherited can be changed only while the table is apart from its parents.
 */
record NotNullNames(Fingerprint here, Fingerprint there) {
  private static final Pattern PARENT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Gives the constraint the name that it is to have, if it is one with another name. */
  List<String> statements(Fingerprint.Difference difference) {
    var object = difference.object();
    var definition = here.value(object, "definition");
    return object.startsWith("constraint ")
            && definition.startsWith("NOT NULL")
            && !there.has(object)
        ? DependentObject.of(object)
            .map(constraint -> renamed(constraint, definition))
            .orElse(List.of())
        : List.of();
  }

  private List<String> renamed(DependentObject constraint, String definition) {
    var prefix = "constraint " + constraint.container() + ".";
    return there.objects().keySet().stream()
        .filter(object -> object.startsWith(prefix) && !here.has(object))
        .filter(object -> there.value(object, "definition").equals(definition))
        .map(object -> called(constraint, object.substring(prefix.length())))
        .findFirst()
        .orElse(List.of());
  }

  private List<String> called(DependentObject constraint, String name) {
    var table = constraint.container();
    var rename =
        "alter table %s rename constraint %s to %s".formatted(table, constraint.name(), name);
    if (!here.isInherited("constraint " + constraint.identity())) {
      return List.of(rename);
    }
    var statements = new ArrayList<String>();
    statements.add(rename);
    PARENT
        .matcher(here.value("table " + table, "parents"))
        .results()
        .map(parent -> parent.group(1).replace("\\\"", "\""))
        .forEach(parent -> {
          statements.addFirst(apart(table, parent));
          statements.add(together(table, parent));
        });
    return statements;
  }

  private String apart(String table, String parent) {
    return isPartition(table)
        ? "alter table %s detach partition %s".formatted(parent, table)
        : "alter table %s no inherit %s".formatted(table, parent);
  }

  private String together(String table, String parent) {
    return isPartition(table)
        ? "alter table %s attach partition %s %s"
            .formatted(parent, table, here.value("table " + table, "partition bound"))
        : "alter table %s inherit %s".formatted(table, parent);
  }

  private boolean isPartition(String table) {
    return !here.value("table " + table, "partition bound").isEmpty();
  }
}
