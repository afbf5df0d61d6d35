package io.blotter.application.shared;

import io.blotter.application.shared.port.Summaries;
import java.util.List;

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
    return summaries.refresh(name);
  }

  @Override
  public void refreshAll() {
    summaries.names().forEach(summaries::refresh);
  }
}
