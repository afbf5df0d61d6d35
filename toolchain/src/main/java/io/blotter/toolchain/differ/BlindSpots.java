package io.blotter.toolchain.differ;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the catalog tells apart and the differ does not see, where one statement settles it. */
final class BlindSpots {
  private static final Pattern COLUMN = Pattern.compile("column (.+)\\.((?:\"[^\"]*\")|[^.\"]+)");

  private BlindSpots() {}

  /** Statements for what is left after the differ's own ones. */
  static List<String> statements(Fingerprint here, Fingerprint there) {
    var statements = new ArrayList<String>();
    for (var difference : here.differences(there)) {
      var object = difference.object();
      if (object.startsWith("default privileges ")) {
        statements.addAll(
            DefaultPrivileges.statements(
                object, here.value(object, "privileges"), there.value(object, "privileges")));
      } else if (difference.attribute().equals("replica identity")) {
        replicaIdentity(object, difference.there()).ifPresent(statements::add);
      } else {
        statements.addAll(column(difference, there));
      }
    }
    return statements;
  }

  private static Optional<String> replicaIdentity(String object, String value) {
    return object.startsWith("table ")
        ? Optional.of("alter %s replica identity %s".formatted(object, unqualified(value)))
        : Optional.empty();
  }

  private static String unqualified(String identity) {
    return identity.replaceFirst("^using index .*\\.", "using index ");
  }

  private static List<String> column(Fingerprint.Difference difference, Fingerprint there) {
    var name = COLUMN.matcher(difference.object());
    if (!name.matches()) {
      return List.of();
    }
    var alter = "alter table %s alter column %s ".formatted(name.group(1), name.group(2));
    return switch (difference.attribute()) {
      case "storage" -> List.of(alter + "set storage " + storage(difference.there()));
      case "collation" ->
          List.of(
              alter
                  + "type %s%s"
                      .formatted(
                          there.value(difference.object(), "type"),
                          difference.there().isEmpty() ? "" : " collate " + difference.there()));
      case "statistics" ->
          List.of(
              alter
                  + "set statistics "
                  + (difference.there().isEmpty() ? "-1" : difference.there()));
      case "generated" -> generated(name.group(1), name.group(2), difference, there);
      default -> List.of();
    };
  }

  /** Values stay when a column is no longer computed; when it becomes so, they are computed. */
  private static List<String> generated(
      String table, String column, Fingerprint.Difference difference, Fingerprint there) {
    var alter = "alter table " + table + " ";
    if (difference.there().isEmpty()) {
      return List.of(alter + "alter column " + column + " drop expression");
    }
    return List.of(
        alter + "drop column " + column,
        alter
            + "add column %s %s generated always as (%s) %s"
                .formatted(
                    column,
                    there.value(difference.object(), "type"),
                    there.value(difference.object(), "default"),
                    difference.there().equals("s") ? "stored" : "virtual"));
  }

  private static String storage(String code) {
    return switch (code) {
      case "p" -> "plain";
      case "e" -> "external";
      case "m" -> "main";
      default -> "extended";
    };
  }
}
