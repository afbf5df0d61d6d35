package io.blotter.toolchain.differ;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Objects of kinds that the differ does not know, such as publications and operator classes: the
 * catalog says by which statement each is made and by which it is dropped. What changes is dropped
 * and made again.
 */
record CatalogObjects(Fingerprint here, Fingerprint there) {
  /** In the order in which they are made; one further on may need one further up. */
  private static final List<String> KINDS =
      List.of(
          "access method",
          "language",
          "type",
          "conversion",
          "operator family",
          "operator class",
          "member",
          "transform",
          "publication");

  private static final Comparator<String> BY_KIND =
      Comparator.comparingInt(CatalogObjects::kind).thenComparing(Comparator.naturalOrder());

  private static int kind(String object) {
    return IntStream.range(0, KINDS.size())
        .filter(place -> object.startsWith(KINDS.get(place) + " "))
        .findFirst()
        .orElse(KINDS.size());
  }

  /** Statements that drop what is gone or different there. */
  List<String> drops() {
    return here.objects().keySet().stream()
        .filter(this::isDropped)
        .sorted(BY_KIND.reversed())
        .map(object -> here.value(object, "drop"))
        .toList();
  }

  private boolean isDropped(String object) {
    var statement = there.value(object, "statement");
    return !here.value(object, "drop").isEmpty()
        && !here.value(object, "statement").equals(statement)
        && (!there.has(object) || !statement.isEmpty());
  }

  /** Statements that make what is missing or different here, with its comment. */
  List<String> creations() {
    return there.objects().keySet().stream()
        .filter(object -> !here.has(object) || isDropped(object))
        .sorted(BY_KIND)
        .flatMap(object -> creation(object).stream())
        .toList();
  }

  List<String> creation(String object) {
    var statements = new ArrayList<String>();
    var statement = there.value(object, "statement");
    var comment = there.value(object, "comment");
    if (!statement.isEmpty()) {
      statements.add(statement);
      if (!comment.isEmpty()) {
        statements.add(comment(object, comment));
      }
    }
    return statements;
  }

  /** The statement that says something of an object, or no longer. */
  static String comment(String object, String text) {
    return "comment on %s is %s"
        .formatted(object, text.isEmpty() ? "null" : "'" + text.replace("'", "''") + "'");
  }
}
