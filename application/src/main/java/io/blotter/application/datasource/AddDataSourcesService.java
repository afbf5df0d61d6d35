package io.blotter.application.datasource;

import io.blotter.application.datasource.port.DataSources;
import io.blotter.application.notification.NoteEvents;
import io.blotter.application.shared.IdLists;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.DataSourceId;
import java.util.List;

public final class AddDataSourcesService implements AddDataSources {
  private final DataSources sources;
  private final NoteEvents events;
  private final Transactions transactions;

  public AddDataSourcesService(DataSources sources, NoteEvents events, Transactions transactions) {
    this.sources = sources;
    this.events = events;
    this.transactions = transactions;
  }

  @Override
  public DataSourceId add(NewDataSource source, List<AgencyId> agencies) {
    var distinct = agencies.stream().distinct().toList();
    return transactions.atomically(() -> {
      var id = sources.add(source);
      IdLists.requireAll("linked_agency_ids", distinct, sources.link(id, distinct));
      events.sourcesBecameVisible(List.of(id));
      return id;
    });
  }
}
