package io.blotter.toolchain.differ;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Pairs of something gone and something new that may be one thing renamed: asked, not guessed. */
final class Candidates {
  private final Fingerprint from;
  private final Fingerprint to;

  private Candidates(Fingerprint from, Fingerprint to) {
    this.from = from;
    this.to = to;
  }

  static List<RenameHint> between(Fingerprint from, Fingerprint to) {
    var candidates = new Candidates(from, to);
    var all = new ArrayList<RenameHint>();
    all.addAll(pairs(candidates.tables(from, to), candidates.tables(to, from)));
    all.addAll(pairs(candidates.columns(from, to), candidates.columns(to, from)));
    all.addAll(pairs(types(from, to), types(to, from)));
    return all;
  }

  /** Tables that only one side has, by their columns. */
  private Map<String, List<String>> tables(Fingerprint here, Fingerprint there) {
    return here.objects().keySet().stream()
        .filter(object -> object.startsWith("table ") && !there.has(object))
        .collect(
            Collectors.groupingBy(table -> shape(here, table), TreeMap::new, Collectors.toList()));
  }

  /** Types that only one side has, by all that is said of them. */
  private static Map<String, List<String>> types(Fingerprint here, Fingerprint there) {
    return here.objects().keySet().stream()
        .filter(object -> object.startsWith("type ") || object.startsWith("domain "))
        .filter(object -> !there.has(object))
        .collect(
            Collectors.groupingBy(
                type -> String.valueOf(here.objects().get(type)),
                TreeMap::new,
                Collectors.toList()));
  }

  private static String shape(Fingerprint schema, String table) {
    return schema.objects().keySet().stream()
        .filter(object -> object.startsWith("column "))
        .filter(column -> schema.value(column, "of").equals(table))
        .map(column -> name(column) + " " + schema.value(column, "type"))
        .collect(Collectors.joining(", "));
  }

  /** Columns that only one side has, of tables that both have, by table and type. */
  private Map<String, List<String>> columns(Fingerprint here, Fingerprint there) {
    return here.objects().keySet().stream()
        .filter(object -> object.startsWith("column ") && !there.has(object))
        .filter(column -> here.value(column, "of").startsWith("table "))
        .filter(column -> isOnBothSides(here.value(column, "of")))
        .collect(
            Collectors.groupingBy(
                column -> here.value(column, "of") + " " + here.value(column, "type"),
                TreeMap::new,
                Collectors.toList()));
  }

  private boolean isOnBothSides(String table) {
    return from.has(table) && to.has(table);
  }

  private static List<RenameHint> pairs(
      Map<String, List<String>> gone, Map<String, List<String>> made) {
    return gone.entrySet().stream()
        .filter(entry -> entry.getValue().size() == 1)
        .filter(entry -> made.getOrDefault(entry.getKey(), List.of()).size() == 1)
        .map(entry ->
            new RenameHint(
                identity(entry.getValue().getFirst()),
                identity(made.getOrDefault(entry.getKey(), List.of()).getFirst())))
        .toList();
  }

  /** The question that somebody who knows has to answer. */
  static String question(RenameHint hint) {
    return "%s may be called %s now: if so, say --rename %s, or -- @renamed from=%s in the model"
        .formatted(
            hint.from(),
            hint.staysInPlace() ? hint.newName() : hint.to(),
            hint,
            hint.staysInPlace() ? hint.oldName() : hint.from());
  }

  private static String identity(String object) {
    return object.substring(object.indexOf(' ') + 1);
  }

  private static String name(String object) {
    return object.substring(object.lastIndexOf('.') + 1);
  }
}
