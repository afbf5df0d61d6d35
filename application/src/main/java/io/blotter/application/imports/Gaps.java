package io.blotter.application.imports;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a row leaves open. Fields are called as the registry calls them, columns as the table does.
 *
 * @param line where the row begins in its file
 * @param key what names it there
 * @param emptied fields whose values are meant to be taken away
 * @param assumed fields whose values the row does not say for sure: they only fill what is empty
 * @param blank fields that the row says nothing of, and the columns where it could have
 */
public record Gaps(
    long line, String key, Set<String> emptied, Set<String> assumed, Map<String, String> blank) {
  public Gaps {
    emptied = Set.copyOf(emptied);
    assumed = Set.copyOf(assumed);
    blank = Map.copyOf(blank);
  }

  /** What two rows of one source leave open that cover this together; the first describes it. */
  Gaps and(Gaps other, Coverage covered) {
    var open = new HashSet<String>();
    if (covered.start() == null) {
      open.add("coverage_start");
    }
    if (covered.end() == null) {
      open.add("coverage_end");
    }
    var both = new HashSet<>(emptied);
    both.addAll(other.emptied);
    return new Gaps(
        line,
        key,
        kept(both, field -> isDate(field) ? open.contains(field) : emptied.contains(field)),
        assumed,
        blank.entrySet().stream()
            .filter(gap -> !isDate(gap.getKey()) || open.contains(gap.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Set<String> kept(Set<String> fields, Predicate<String> which) {
    return fields.stream().filter(which).collect(Collectors.toSet());
  }

  private static boolean isDate(String field) {
    return field.startsWith("coverage_");
  }
}
