package io.blotter.persistence.sync;

import io.blotter.application.sync.port.Added;
import io.blotter.application.sync.port.KnownIdentity;
import io.blotter.domain.shared.Id;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Tells what was added from what somebody else had added a moment before. */
final class Additions {
  private Additions() {}

  /**
   * @param ids which the things were to have
   * @param added those of them that were added
   * @param known looks for all of the things
   */
  static <I extends Id> List<Added<I>> of(
      List<I> ids, Set<I> added, Supplier<List<KnownIdentity<I>>> known) {
    if (added.size() == ids.size()) {
      return ids.stream().map(id -> new Added<>(id, true)).toList();
    }
    var found = known.get();
    return IntStream.range(0, ids.size())
        .mapToObj(i ->
            added.contains(ids.get(i))
                ? new Added<>(ids.get(i), true)
                : new Added<>(Objects.requireNonNull(found.get(i).id()), false))
        .toList();
  }
}
