package io.blotter.toolchain.differ;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What keeps sequences ahead of the rows: one that begins goes on behind the numbers that are
 * there, and one whose bounds move begins anew where they left it behind.
 *
 * @param here the schema that is changed
 * @param there what it becomes
 */
record Sequences(Fingerprint here, Fingerprint there) {
  private static final Pattern MADE =
      Pattern.compile("(?:^create sequence|\\bsequence name)\\s+" + Ddl.NAME);
  private static final Pattern ALTERED =
      Pattern.compile("alter sequence\\s+" + Ddl.NAME + "\\s.*", Pattern.DOTALL);
  private static final Pattern BOUNDS =
      Pattern.compile(".* start (-?\\d+) increment (-?\\d+) min (-?\\d+) max (-?\\d+) .*");

  List<String> follow(List<String> statements) {
    var all = new ArrayList<String>();
    var begun = new ArrayList<String>();
    for (var sql : statements) {
      var altered = ALTERED.matcher(sql);
      if (altered.matches()) {
        all.addAll(intoBounds(altered.group(1)));
      }
      all.add(sql);
      MADE.matcher(sql).results().forEach(made -> goOn(made.group(1)).ifPresent(begun::add));
    }
    all.addAll(begun);
    return all;
  }

  private Optional<String> goOn(String sequence) {
    return here.objects().keySet().stream()
        .filter(column -> isCounted(column, sequence))
        .findFirst()
        .map(column -> goOn(sequence, column.substring("column ".length())));
  }

  private boolean isCounted(String column, String sequence) {
    return column.startsWith("column ")
        && there.value(column, "type").matches("smallint|integer|bigint|numeric.*")
        && (column.equals("column " + there.value("sequence " + sequence, "owned by"))
            || there
                .value(column, "default")
                .equals("nextval(" + literal(sequence) + "::regclass)"));
  }

  private String goOn(String sequence, String column) {
    var table = there.value("column " + column, "of").substring("table ".length());
    var name = column.substring(table.length() + 1);
    var start = Bounds.of(there, sequence).map(Bounds::start).orElse(BigInteger.ONE);
    return "select setval(%s, max(%s)) from %s having max(%s) >= %s"
        .formatted(literal(sequence), name, table, name, start);
  }

  /** Ahead only, unless no number is in use yet. */
  private List<String> intoBounds(String sequence) {
    var before = Bounds.of(here, sequence);
    var after = Bounds.of(there, sequence);
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    var behind = after.get().behind(before.get());
    if (behind.isEmpty()) {
      return List.of();
    }
    var statements = new ArrayList<String>();
    if (!before.get().contains(after.get().start())) {
      var both = before.get().and(after.get());
      statements.add(
          "alter sequence %s minvalue %s maxvalue %s".formatted(sequence, both.min(), both.max()));
    }
    statements.add(
        "select setval(%s, %s, false) from %s where %s"
            .formatted(literal(sequence), after.get().start(), sequence, behind));
    return statements;
  }

  private static String literal(String text) {
    return '\'' + text.replace("'", "''") + '\'';
  }

  /** Where a sequence begins and ends. */
  private record Bounds(BigInteger start, BigInteger increment, BigInteger min, BigInteger max) {
    static Optional<Bounds> of(Fingerprint schema, String sequence) {
      var bounds = BOUNDS.matcher(schema.value("sequence " + sequence, "sequence"));
      return bounds.matches()
          ? Optional.of(
              new Bounds(
                  new BigInteger(bounds.group(1)),
                  new BigInteger(bounds.group(2)),
                  new BigInteger(bounds.group(3)),
                  new BigInteger(bounds.group(4))))
          : Optional.empty();
    }

    /** Which positions these bounds leave behind, or nothing where none. */
    String behind(Bounds before) {
      var below = min.compareTo(before.min) > 0 ? "last_value < " + min : "";
      var above = max.compareTo(before.max) < 0 ? "last_value > " + max : "";
      var isBackwards = increment.signum() < 0;
      var unused = contains(before.start) ? "false" : "not is_called";
      return Stream.of(
              below.isEmpty() || !isBackwards ? below : below + " and " + unused,
              above.isEmpty() || isBackwards ? above : above + " and " + unused)
          .filter(condition -> !condition.isEmpty() && !condition.endsWith(" false"))
          .collect(Collectors.joining(" or "));
    }

    boolean contains(BigInteger number) {
      return min.compareTo(number) <= 0 && max.compareTo(number) >= 0;
    }

    Bounds and(Bounds other) {
      return new Bounds(start, increment, min.min(other.min), max.max(other.max));
    }
  }
}
