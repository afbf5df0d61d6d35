package io.blotter.application.shared;

import io.blotter.application.shared.port.Summaries;
import java.util.List;

/** What is stale the database itself notes, with every statement that writes. */
public final class RefreshSummariesService implements RefreshSummaries {
  private final Summaries summaries;

  public RefreshSummariesService(Summaries summaries) {
    this.summaries = summaries;
  }

  @Override
  public List<String> names() {
    return summaries.names();
  }

  @Override
  public long refresh(String name) {
    return summaries.isStale(name) ? summaries.refresh(name) : 0;
  }

  @Override
  public void refreshAll() {
    names().forEach(this::refresh);
  }
}
