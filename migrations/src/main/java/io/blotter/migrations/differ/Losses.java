package io.blotter.migrations.differ;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a change of schema takes away for good, by name. */
final class Losses {
  private static final Pattern LABEL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private Losses() {}

  static List<String> between(Fingerprint from, Fingerprint to) {
    var losses = new ArrayList<String>();
    for (var object : from.objects().keySet()) {
      if (object.startsWith("table ") && !to.has(object)) {
        losses.add(object);
      } else if (object.startsWith("sequence ")
          && !to.has(object)
          && from.value(object, "owned by").isEmpty()) {
        losses.add(object);
      } else if (object.startsWith("column ") && isLost(object, from, to)) {
        losses.add(object);
      } else if (object.startsWith("type ") && to.has(object)) {
        losses.addAll(labels(object, from, to));
      }
    }
    return losses;
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

  private static List<String> labels(String json) {
    return LABEL.matcher(json).results().map(match -> match.group(1)).toList();
  }
}
