package io.blotter.application.sync;

import io.blotter.domain.shared.Id;
import java.util.List;
import java.util.function.Consumer;

/**
 * What else belongs to a change, in its transaction.
 *
 * @param added hears of the things that were not here before
 * @param removing may refuse that things are deleted
 */
record SyncEffects<I extends Id>(Consumer<List<I>> added, Consumer<List<I>> removing) {
  public static <I extends Id> SyncEffects<I> none() {
    return new SyncEffects<>(_ -> {}, _ -> {});
  }
}
