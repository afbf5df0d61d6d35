package io.blotter.application.sync;

import io.blotter.domain.shared.Id;
import java.util.List;

/** Keeping one kind of thing in step with the source manager; each call is done whole or not. */
public interface SyncEntities<C, I extends Id> {
  /** Adds what is not there yet, and tells which id each addition has. */
  List<IdMapping> add(List<Addition<C>> additions);

  /** Writes what was mentioned, and leaves the rest as it is; links are replaced. */
  void update(List<Change<C, I>> changes);

  /** Deletes what is there of these. */
  void delete(List<I> ids);
}
