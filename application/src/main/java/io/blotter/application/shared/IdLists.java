package io.blotter.application.shared;

import io.blotter.domain.shared.Id;
import io.blotter.domain.shared.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Lists of ids that callers send. */
public final class IdLists {
  private static final int NAMED = 20;

  private IdLists() {}

  /** Refuses what is not among those that were found, naming the first of them. */
  public static <I extends Id> void requireAll(String field, List<I> wanted, List<I> found) {
    var known = new HashSet<>(found);
    var unknown =
        wanted.stream()
            .filter(id -> !known.contains(id))
            .limit(NAMED)
            .map(id -> Long.toString(id.value()))
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      throw new Refusal.Invalid(field, "must only name what exists, and not " + unknown);
    }
  }
}
