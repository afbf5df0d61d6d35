package io.blotter.toolchain.differ;

import java.util.HashSet;
import java.util.List;

/**
 * From a type of one schema to a type of another: whether every value comes back as it was. That is
 * worked out from the types, whatever rows there are today.
 */
record TypeChange(Fingerprint from, Fingerprint to) {
  boolean keepsValues(String before, String after) {
    return keeps(ColumnType.of(before).base(from), ColumnType.of(after).base(to));
  }

  private boolean keeps(ColumnType before, ColumnType after) {
    if (before.array() && after.array()) {
      return keeps(before.element().base(from), after.element().base(to));
    }
    if (before.array() || after.array()) {
      return before.array() && Widening.takesTexts(after, Integer.MAX_VALUE);
    }
    var labels = before.labels(from);
    var attributes = before.attributes(from);
    if (!attributes.isEmpty() && before.equals(after)) {
      return keepsAttributes(attributes, after.attributes(to));
    }
    return labels.isEmpty()
        ? Widening.takesAll(after, before)
        : before.equals(after) || keepsLabels(labels, after);
  }

  /** An attribute that goes is lost by its own name. */
  private boolean keepsAttributes(
      List<ColumnType.Attribute> before, List<ColumnType.Attribute> after) {
    return before.stream()
        .allMatch(attribute ->
            after.stream()
                .filter(other -> other.name().equals(attribute.name()))
                .allMatch(other -> keeps(attribute.type().base(from), other.type().base(to))));
  }

  private boolean keepsLabels(List<String> labels, ColumnType after) {
    var longest = labels.stream().mapToInt(String::length).max().orElse(0);
    return Widening.takesTexts(after, longest)
        || new HashSet<>(after.labels(to)).containsAll(labels);
  }
}
