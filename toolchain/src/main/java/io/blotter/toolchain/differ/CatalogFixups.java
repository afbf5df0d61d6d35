package io.blotter.toolchain.differ;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the catalog tells apart and the differ does not see, where one statement settles it. */
final class CatalogFixups {
  private static final Pattern COLUMN = Pattern.compile("column (.+)\\.((?:\"[^\"]*\")|[^.\"]+)");

  private static final Pattern TARGET = Pattern.compile("\"(\\d+)\": (-?\\d+)");

  /** What is commented on by another name than it has here; the differ does it. */
  private static final Pattern COMMENTED_OTHERWISE =
      Pattern.compile("(?:constraint|trigger|rule|policy|member|user mapping|subscription) ");

  private CatalogFixups() {}

  /** Statements for what is left after the differ's own ones. */
  static List<String> statements(Fingerprint here, Fingerprint there) {
    return here.differences(there).stream()
        .flatMap(difference -> settling(difference, here, there).stream())
        .toList();
  }

  /** Statements that settle one difference, as far as they are known. */
  static List<String> of(Fingerprint.Difference difference, Fingerprint here, Fingerprint there) {
    var object = difference.object();
    var objects = new CatalogObjects(here, there);
    return switch (difference.attribute()) {
      case "" ->
          there.has(object)
              ? known(there.value(object, "statement"))
              : known(here.value(object, "drop"));
      case "statement" ->
          Stream.concat(
                  known(here.value(object, "drop")).stream(), objects.creation(object).stream())
              .toList();
      default -> settling(difference, here, there);
    };
  }

  /** A difference, and what settles it. */
  static String explained(Fingerprint.Difference difference, Fingerprint here, Fingerprint there) {
    var statements = of(difference, here, there);
    return statements.isEmpty()
        ? difference.toString()
        : difference + " (" + String.join("; ", statements) + ")";
  }

  private static List<String> known(String statement) {
    return statement.isEmpty() ? List.of() : List.of(statement);
  }

  private static List<String> settling(
      Fingerprint.Difference difference, Fingerprint here, Fingerprint there) {
    var object = difference.object();
    if (object.startsWith("default privileges ")) {
      return DefaultPrivileges.statements(
          object, here.value(object, "privileges"), there.value(object, "privileges"));
    }
    return switch (difference.attribute()) {
      case "replica identity" -> replicaIdentity(object, difference.there()).stream().toList();
      case "comment" ->
          COMMENTED_OTHERWISE.matcher(object).lookingAt()
              ? List.of()
              : List.of(CatalogObjects.comment(object, difference.there()));
      case "statistics" -> statistics(difference);
      default ->
          Stream.of(
                  column(difference, there),
                  new StateFixups(here, there).statements(difference),
                  new NotNullNames(here, there).statements(difference))
              .flatMap(List::stream)
              .toList();
    };
  }

  private static List<String> statistics(Fingerprint.Difference difference) {
    var object = difference.object();
    var here = targets(difference.here());
    var there = targets(difference.there());
    var columns = new TreeSet<>(here.keySet());
    columns.addAll(there.keySet());
    if (object.startsWith("index ")) {
      return columns.stream()
          .filter(column -> !Objects.equals(here.get(column), there.get(column)))
          .map(column ->
              "alter %s alter column %s set statistics %s"
                  .formatted(object, column, there.getOrDefault(column, "-1")))
          .toList();
    }
    var name = COLUMN.matcher(object);
    return name.matches()
        ? List.of(
            "alter table %s alter column %s set statistics %s"
                .formatted(
                    name.group(1),
                    name.group(2),
                    difference.there().isEmpty() ? "-1" : difference.there()))
        : List.of();
  }

  /** Targets by the number of the column. */
  private static Map<String, String> targets(String json) {
    return TARGET
        .matcher(json)
        .results()
        .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
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
      case "not null" ->
          List.of(alter + (difference.there().equals("true") ? "set" : "drop") + " not null");
      case "default" -> usual(alter, difference, there);
      case "generated" -> generated(name.group(1), name.group(2), difference, there);
      default -> List.of();
    };
  }

  private static List<String> usual(
      String alter, Fingerprint.Difference difference, Fingerprint there) {
    if (!there.value(difference.object(), "generated").isEmpty()) {
      return List.of();
    }
    return List.of(
        alter
            + (difference.there().isEmpty()
                ? "drop default"
                : "set default " + difference.there()));
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
