package io.blotter.application.sync.port;

import io.blotter.application.sync.Change;
import io.blotter.domain.shared.Id;
import java.util.List;
import java.util.Set;

/** The things of one kind, as far as the source manager changes them. */
public interface SyncedCatalogue<C, I extends Id, L extends Id> {
  /**
   * What is known of each of these. Whoever asks has to wait until others who asked have finished
   * their transactions.
   */
  List<KnownIdentity<I>> find(List<C> contents);

  /** Adds things that are not here and differ in identity; one answer for each. */
  List<Added<I>> add(List<C> contents);

  /** Those of {@code linked} that are here; they stay until the transaction ends. */
  Set<L> keep(List<L> linked);

  /** Those of {@code ids} that are here; nobody else changes them until the transaction ends. */
  Set<I> lock(List<I> ids);

  /** Writes what was mentioned. */
  void change(List<Change<C, I>> changes);

  void link(List<Link<I, L>> links);

  /** Removes the links of these things other than {@code kept}. */
  void unlink(List<I> ids, List<Link<I, L>> kept);

  void remove(List<I> ids);
}
