package io.blotter.toolchain.differ;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a table must have before it can inherit: columns and checks of its parent. */
final class Inheritance {
  private static final Pattern INHERIT =
      Pattern.compile("alter table\\s+(?:only\\s+)?" + Ddl.NAME + "\\s+inherit\\s+" + Ddl.NAME);

  private Inheritance() {}

  static List<String> prerequisites(String statement, Fingerprint present) {
    var inherit = INHERIT.matcher(statement);
    if (!inherit.matches()) {
      return List.of();
    }
    var statements = new ArrayList<String>();
    for (var object : present.objects().keySet()) {
      DependentObject.of(object)
          .filter(part -> part.container().equals(inherit.group(2)))
          .map(part -> missing(part, inherit.group(1), present))
          .ifPresent(statements::addAll);
    }
    return statements;
  }

  private static List<String> missing(DependentObject part, String table, Fingerprint present) {
    var here = part.kind() + " " + part.identity();
    var there = "%s %s.%s".formatted(part.kind(), table, part.name());
    var alter = "alter table " + table;
    return switch (part.kind()) {
      case "column" -> column(here, there, alter, part.name(), present);
      case "constraint" ->
          present.has(there) || !present.value(here, "definition").startsWith("CHECK")
              ? List.of()
              : List.of(
                  "%s add constraint %s %s"
                      .formatted(alter, part.name(), present.value(here, "definition")));
      default -> List.of();
    };
  }

  private static List<String> column(
      String here, String there, String alter, String name, Fingerprint present) {
    var statements = new ArrayList<String>();
    if (!present.has(there)) {
      var usual = present.value(here, "default");
      statements.add(
          "%s add column %s %s%s"
              .formatted(
                  alter,
                  name,
                  present.value(here, "type"),
                  usual.isEmpty() ? "" : " default " + usual));
    }
    if (present.value(here, "not null").equals("true")
        && !present.value(there, "not null").equals("true")) {
      statements.add("%s alter column %s set not null".formatted(alter, name));
    }
    return statements;
  }
}
