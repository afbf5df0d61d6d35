package io.blotter.toolchain.lint;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Data_typeContext;

/**
 * A column's type under the shorter of its names.
 *
 * @param modifiers length or precision and scale; empty when unlimited
 */
record SqlType(String name, List<Integer> modifiers, boolean array) {
  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("integer", "int"),
          Map.entry("int4", "int"),
          Map.entry("int8", "bigint"),
          Map.entry("int2", "smallint"),
          Map.entry("serial4", "serial"),
          Map.entry("serial8", "bigserial"),
          Map.entry("serial2", "smallserial"),
          Map.entry("character varying", "varchar"),
          Map.entry("char varying", "varchar"),
          Map.entry("character", "char"),
          Map.entry("bpchar", "char"),
          Map.entry("dec", "numeric"),
          Map.entry("decimal", "numeric"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("timestamp with time zone", "timestamptz"),
          Map.entry("time without time zone", "time"),
          Map.entry("time with time zone", "timetz"),
          Map.entry("varbit", "bit varying"),
          Map.entry("bool", "boolean"));
  private static final List<Integer> FULL_PRECISION = List.of(6);

  static SqlType of(Data_typeContext type) {
    var words = Trees.words(type);
    var array = words.contains("[") || words.contains("array");
    var plain = words.replaceFirst(" ?(\\[.*|array.*)$", "").replaceFirst("^pg_catalog \\. ", "");
    var modifiers =
        Stream.of(plain.replaceFirst("^[^(]*\\(?", "").replaceFirst("\\).*", "").split(","))
            .map(String::strip)
            .filter(modifier -> modifier.matches("\\d{1,9}"))
            .map(Integer::valueOf)
            .toList();
    var name = plain.replaceFirst(" ?\\(.*?\\)", "");
    return new SqlType(SYNONYMS.getOrDefault(name, name), modifiers, array);
  }

  boolean serial() {
    return name.endsWith("serial");
  }

  /** Whether a column of another type, unknown when null, is taken over as it is on disk. */
  boolean holds(@Nullable SqlType old) {
    if (old == null) {
      return !array && modifiers.isEmpty() && isText();
    }
    if (equals(old)) {
      return true;
    }
    if (array || old.array) {
      return array && old.array && old.name.equals(name) && modifiers.isEmpty();
    }
    return switch (name) {
      case "text", "citext" -> old.isText();
      case "varchar" -> old.isText() && atLeast(old);
      case "numeric" -> old.name.equals(name) && atLeast(old) && sameScale(old);
      case "bit varying" ->
          old.name.equals(name) ? atLeast(old) : old.name.equals("bit") && modifiers.isEmpty();
      case "time", "timetz", "timestamp", "timestamptz", "interval" ->
          old.name.equals(name) && (atLeast(old) || modifiers.equals(FULL_PRECISION));
      case "inet" -> old.name.equals("cidr");
      default -> false;
    };
  }

  private boolean isText() {
    return name.equals("text") || name.equals("varchar") || name.equals("citext");
  }

  private boolean atLeast(SqlType old) {
    return modifiers.isEmpty()
        || (!old.modifiers.isEmpty() && modifiers.getFirst() >= old.modifiers.getFirst());
  }

  private boolean sameScale(SqlType old) {
    return modifiers.isEmpty() || scale() == old.scale();
  }

  private int scale() {
    return modifiers.size() > 1 ? modifiers.get(1) : 0;
  }

  @Override
  public String toString() {
    return name
        + (modifiers.isEmpty()
            ? ""
            : modifiers.toString().replace('[', '(').replace(']', ')').replace(" ", ""))
        + (array ? "[]" : "");
  }
}
