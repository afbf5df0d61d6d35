package io.blotter.application.datasource;

import io.blotter.application.datasource.port.DataSources;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.shared.Refusal;

public final class ReviewDataSourcesService implements ReviewDataSources {
  private final DataSources sources;
  private final Transactions transactions;

  public ReviewDataSourcesService(DataSources sources, Transactions transactions) {
    this.sources = sources;
    this.transactions = transactions;
  }

  @Override
  public void reject(DataSourceId source, String reason) {
    if (reason.isBlank()) {
      throw new Refusal.Invalid("reason", "is missing");
    }
    if (!transactions.atomically(() -> sources.remove(source, reason))) {
      throw new Refusal.NotFound("Data Source not found.");
    }
  }
}
