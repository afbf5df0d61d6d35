package io.blotter.application.shared;

import io.blotter.application.shared.port.Summaries;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What it remembers is gone when it ends, so that whatever happened meanwhile, such as a restore or
 * a new version, is followed by a refresh. Another server's refresh leaves a summary newer than is
 * remembered here, never older.
 */
public final class RefreshSummariesService implements RefreshSummaries {
  private final Summaries summaries;
  private final Map<String, Refreshed> refreshed = new ConcurrentHashMap<>();

  public RefreshSummariesService(Summaries summaries) {
    this.summaries = summaries;
  }

  @Override
  public List<String> names() {
    return summaries.names();
  }

  @Override
  public long refresh(String name) {
    // looked at before: what is committed during the refresh may not be in it
    var basis = summaries.basis();
    var last = refreshed.get(name);
    if (last != null && last.basis().equals(basis)) {
      return last.rows();
    }
    var rows = summaries.refresh(name);
    refreshed.put(name, new Refreshed(basis, rows));
    return rows;
  }

  @Override
  public void refreshAll() {
    summaries.names().forEach(summaries::refresh);
  }

  private record Refreshed(String basis, long rows) {}
}
