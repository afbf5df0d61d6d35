package io.blotter.toolchain.differ;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the catalog says of a schema: every object with its attributes. It is the second opinion
 * beside the differ, which cannot see its own blind spots.
 *
 * @param objects attributes by object, such as {@code type} of {@code column public.users.email}
 */
public record Fingerprint(SortedMap<String, SortedMap<String, String>> objects) {
  private static final String QUERY = Query.named("fingerprint.sql");

  private static final Set<String> EXPRESSIONS =
      Set.of("definition", "default", "using", "check", "statement");

  private static final List<String> CONTAINERS =
      List.of("table ", "foreign table ", "view ", "materialized view ", "domain ");

  /** An attribute on which two schemas differ; an empty value where the attribute is not set. */
  public record Difference(String object, String attribute, String here, String there) {
    @Override
    public String toString() {
      return attribute.isEmpty()
          ? "%s: %s instead of %s".formatted(object, here, there)
          : "%s: %s is %s instead of %s".formatted(object, attribute, shown(here), shown(there));
    }

    private static String shown(String value) {
      return value.isEmpty() ? "not set" : value;
    }
  }

  /** Reads the schema of a database. */
  public static Fingerprint of(ScratchDatabase database) throws SQLException {
    try (var connection = database.connect()) {
      return of(connection);
    }
  }

  /** Reads the schema as a session sees it, which looks for names in the system's schema then. */
  static Fingerprint of(Connection connection) throws SQLException {
    var objects = new TreeMap<String, SortedMap<String, String>>();
    try (var statement = connection.createStatement()) {
      statement.execute("set search_path = pg_catalog");
      try (var rows = statement.executeQuery(QUERY)) {
        while (rows.next()) {
          objects
              .computeIfAbsent(rows.getString(1), name -> new TreeMap<>())
              .put(rows.getString(2), settled(rows.getString(2), rows.getString(3)));
        }
      }
    }
    return new Fingerprint(objects);
  }

  private static String settled(String attribute, String printed) {
    return EXPRESSIONS.contains(attribute) ? PrintedSql.settled(printed) : printed;
  }

  /** What would have to change here for this schema to become the other one. */
  List<Difference> differences(Fingerprint other) {
    var differences = new ArrayList<Difference>();
    var names = new TreeSet<>(objects.keySet());
    names.addAll(other.objects.keySet());
    for (var name : names) {
      var here = objects.get(name);
      var there = other.objects.get(name);
      if (here == null || there == null) {
        differences.add(new Difference(name, "", presence(here), presence(there)));
      } else {
        differences.addAll(differences(name, here, there));
      }
    }
    return differences;
  }

  private static String presence(@Nullable Map<String, String> attributes) {
    return attributes == null ? "missing" : "present";
  }

  private static List<Difference> differences(
      String name, Map<String, String> here, Map<String, String> there) {
    var attributes = new TreeSet<>(here.keySet());
    attributes.addAll(there.keySet());
    return attributes.stream()
        .filter(attribute -> !Objects.equals(here.get(attribute), there.get(attribute)))
        .map(attribute ->
            new Difference(
                name,
                attribute,
                here.getOrDefault(attribute, ""),
                there.getOrDefault(attribute, "")))
        .toList();
  }

  boolean has(String object) {
    return objects.containsKey(object);
  }

  /** Whether there is a table, a view or a domain of this name. */
  boolean hasContainer(String name) {
    return CONTAINERS.stream().anyMatch(kind -> has(kind + name));
  }

  /** Whether a column or a constraint comes from a parent of its table. */
  boolean isInherited(String object) {
    return !List.of("", "0").contains(value(object, "inherited"));
  }

  /** An attribute's value, or an empty text where it is not set. */
  String value(String object, String attribute) {
    var attributes = objects.get(object);
    return attributes == null ? "" : attributes.getOrDefault(attribute, "");
  }
}
