package io.blotter.toolchain.differ;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something that stands in the way of a change, as the fingerprint calls it.
 *
 * @param kind such as {@code policy}
 * @param container what it is a part of, such as a table, or empty
 * @param identity with schema and container
 */
record DependentObject(String kind, String container, String identity) {
  private static final Pattern OBJECT =
      Pattern.compile(
          "(materialized view|event trigger|operator class|foreign table|text search \\w+|\\w+)"
              + " (.+)",
          Pattern.DOTALL);
  private static final Pattern PART =
      Pattern.compile("(.+)\\.(?:\"(?:[^\"]|\"\")*\"|[^.\"]+)", Pattern.DOTALL);
  private static final Set<String> ALONE =
      Set.of(
          "view",
          "materialized view",
          "function",
          "procedure",
          "aggregate",
          "operator",
          "operator class",
          "cast",
          "statistics",
          "event trigger",
          "index",
          "type",
          "domain");
  private static final Set<String> ON_TABLE = Set.of("policy", "trigger", "rule");
  private static final Set<String> IN_TABLE = Set.of("constraint", "column");

  static Optional<DependentObject> of(String object) {
    var name = OBJECT.matcher(object);
    if (!name.matches()) {
      return Optional.empty();
    }
    var kind = name.group(1);
    var part = PART.matcher(name.group(2));
    var isPart = (ON_TABLE.contains(kind) || IN_TABLE.contains(kind)) && part.matches();
    return Optional.of(new DependentObject(kind, isPart ? part.group(1) : "", name.group(2)));
  }

  /** The statement that takes it down, where that loses no rows. */
  Optional<String> drop(Fingerprint present) {
    var known = present.value(kind + " " + identity, "drop");
    if (!known.isEmpty()) {
      return Optional.of(known);
    }
    if (ALONE.contains(kind)) {
      return Optional.of("drop %s %s".formatted(kind, identity));
    }
    if (ON_TABLE.contains(kind)) {
      return Optional.of("drop %s %s on %s".formatted(kind, name(), container));
    }
    return switch (kind) {
      case "constraint" ->
          Optional.of(
              "alter %s %s drop constraint %s"
                  .formatted(containerKind(present), container, name()));
      case "column" -> column(present);
      default -> Optional.empty();
    };
  }

  /** What is computed can be computed again; other values wait as text. */
  private Optional<String> column(Fingerprint present) {
    return present.has("table " + container)
        ? Optional.of(
            present.value("column " + identity, "generated").isEmpty()
                ? "alter table %s alter column %s type text using %s::text"
                    .formatted(container, name(), name())
                : "alter table %s drop column %s".formatted(container, name()))
        : Optional.empty();
  }

  Optional<String> dropDefault() {
    return switch (kind) {
      case "column" ->
          Optional.of("alter table %s alter column %s drop default".formatted(container, name()));
      case "domain" -> Optional.of("alter domain %s drop default".formatted(identity));
      default -> Optional.empty();
    };
  }

  String containerKind(Fingerprint present) {
    return present.has("domain " + container) ? "domain" : "table";
  }

  String name() {
    return identity.substring(container.length() + 1);
  }
}
