package io.blotter.toolchain.differ;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a change of schema takes away for good, by name. */
final class Losses {
  private static final Pattern LABEL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private static final Pattern ATTRIBUTE = Pattern.compile("^(?:\\\\\".*?\\\\\"|\\S+)");

  private Losses() {}

  static List<String> between(Fingerprint from, Fingerprint to) {
    var losses = new ArrayList<String>();
    for (var object : from.objects().keySet()) {
      if (object.startsWith("table ") && !to.has(object)) {
        losses.add(object);
      } else if (object.startsWith("sequence ")
          && !to.has(object)
          && isKept(from.value(object, "owned by"), to)) {
        losses.add(object);
      } else if (object.startsWith("column ") && isLost(object, from, to)) {
        losses.add(object);
      } else if (object.startsWith("column ") && isNarrowed(object, from, to)) {
        losses.add(valuesOf(object));
      } else if (object.startsWith("type ") && to.has(object)) {
        losses.addAll(labels(object, from, to));
        losses.addAll(attributes(object, from, to));
      }
    }
    return losses;
  }

  static String valuesOf(String column) {
    return "values of " + column;
  }

  /** A sequence that goes with its column is not missed. */
  private static boolean isKept(String owner, Fingerprint to) {
    return owner.isEmpty() || to.has("column " + owner);
  }

  private static boolean isNarrowed(String column, Fingerprint from, Fingerprint to) {
    return from.value(column, "of").startsWith("table ")
        && to.value(column, "of").startsWith("table ")
        && from.value(column, "generated").isEmpty()
        && !new TypeChange(from, to)
            .keepsValues(from.value(column, "type"), to.value(column, "type"));
  }

  private static boolean isLost(String column, Fingerprint from, Fingerprint to) {
    var table = from.value(column, "of");
    return table.startsWith("table ")
        && to.has(table)
        && from.value(column, "generated").isEmpty()
        && (!to.has(column) || !to.value(column, "generated").isEmpty());
  }

  private static List<String> labels(String type, Fingerprint from, Fingerprint to) {
    var kept = labels(to.value(type, "labels"));
    return labels(from.value(type, "labels")).stream()
        .filter(label -> !kept.contains(label))
        .map(label -> "value '%s' of %s".formatted(label, type))
        .toList();
  }

  /** Values of a composite type are kept by their places: without one, or in another order. */
  private static List<String> attributes(String type, Fingerprint from, Fingerprint to) {
    var before = attributes(from.value(type, "attributes"));
    var after = attributes(to.value(type, "attributes"));
    var losses =
        before.stream()
            .filter(name -> !after.contains(name))
            .map(name -> "attribute %s of %s".formatted(name, type))
            .collect(Collectors.toCollection(ArrayList::new));
    var kept = before.stream().filter(after::contains).toList();
    if (!kept.equals(after.stream().filter(before::contains).toList())) {
      losses.add("order of the attributes of " + type);
    }
    return losses;
  }

  private static List<String> attributes(String json) {
    return labels(json).stream()
        .flatMap(attribute -> ATTRIBUTE.matcher(attribute).results())
        .map(MatchResult::group)
        .toList();
  }

  private static List<String> labels(String json) {
    return LABEL.matcher(json).results().map(match -> match.group(1)).toList();
  }
}
