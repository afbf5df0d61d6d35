package io.blotter.toolchain.differ;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A type as PostgreSQL prints it: {@code character varying(5)[]}.
 *
 * @param name without what follows
 * @param modifiers length, or precision and scale; none where the type is not limited
 * @param array of any number of dimensions
 */
record ColumnType(String name, List<Integer> modifiers, boolean array) {
  private static final Pattern PRINTED =
      Pattern.compile("(.+?)(?:\\((-?\\d+(?:,-?\\d+)*)\\))?( with(?:out)? time zone)?(\\[])?");
  private static final Pattern LABEL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(\"(?:[^\"]|\"\")*\"|\\S+) (.*) \\S*", Pattern.DOTALL);

  static ColumnType of(String printed) {
    var parts = PRINTED.matcher(printed);
    if (!parts.matches()) {
      return new ColumnType(printed, List.of(), false);
    }
    return new ColumnType(
        parts.group(1) + Objects.requireNonNullElse(parts.group(3), ""),
        numbers(parts.group(2)),
        parts.group(4) != null);
  }

  private static List<Integer> numbers(@Nullable String modifiers) {
    return modifiers == null
        ? List.of()
        : Stream.of(modifiers.split(",", -1)).map(Integer::valueOf).toList();
  }

  /** What a domain, or an array of one, is made of in the end. */
  ColumnType base(Fingerprint schema) {
    var domain = schema.value("domain " + name, "base");
    if (domain.isEmpty()) {
      return this;
    }
    var base = of(domain).base(schema);
    return new ColumnType(base.name, base.modifiers, array || base.array);
  }

  ColumnType element() {
    return new ColumnType(name, modifiers, false);
  }

  /** The modifier at this place, or what holds without one. */
  int modifier(int place, int otherwise) {
    return place < modifiers.size() ? modifiers.get(place) : otherwise;
  }

  /** An enum's labels, in their order. */
  List<String> labels(Fingerprint schema) {
    return texts(schema.value("type " + name, "labels"));
  }

  /** A composite type's attributes, in their order. */
  List<Attribute> attributes(Fingerprint schema) {
    return texts(schema.value("type " + name, "attributes")).stream()
        .map(ATTRIBUTE::matcher)
        .flatMap(attribute -> attribute.results())
        .map(attribute -> new Attribute(attribute.group(1), of(attribute.group(2))))
        .toList();
  }

  private static List<String> texts(String json) {
    return LABEL
        .matcher(json)
        .results()
        .map((MatchResult label) -> label.group(1).replaceAll("\\\\(.)", "$1"))
        .toList();
  }

  /** A part of a composite type. */
  record Attribute(String name, ColumnType type) {}
}
