package io.blotter.application.sync;

import io.blotter.application.shared.port.Transactions;
import io.blotter.application.sync.port.SyncStore;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.datasource.DataSourceId;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the source manager does with the catalogue: the use cases of the slice, on its ports.
 *
 * @param sourcesBecameVisible hears of sources that were not here before, in their transaction
 */
public record SyncUseCases(
    SyncStore store, Transactions transactions, Consumer<List<DataSourceId>> sourcesBecameVisible) {
  public SyncEntities<AgencyContent, AgencyId> agencies() {
    var removals = new AgencyRemovals(store.agencyTies());
    return new SyncEntitiesService<>(
        SyncKind.AGENCIES,
        store.agencies(),
        transactions,
        new SyncEffects<>(_ -> {}, removals::check));
  }

  public SyncEntities<SourceContent, DataSourceId> dataSources() {
    return new SyncEntitiesService<>(
        SyncKind.DATA_SOURCES,
        store.sources(),
        transactions,
        new SyncEffects<>(sourcesBecameVisible, _ -> {}));
  }

  public SyncEntities<MetaUrlContent, MetaUrlId> metaUrls() {
    return new SyncEntitiesService<>(
        SyncKind.META_URLS, store.metaUrls(), transactions, SyncEffects.none());
  }

  public ListFollows listFollows() {
    return new ListFollowsService(store.follows());
  }
}
