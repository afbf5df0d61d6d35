package io.blotter.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.shared.port.Summaries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A summary is worked out again when, and only when, it is stale. */
class RefreshSummariesTest {
  private final Database database = new Database();
  private final RefreshSummaries summaries = new RefreshSummariesService(database);

  @Test
  void whatIsStaleIsDoneOnce() {
    database.stale.add("map");
    assertThat(summaries.refresh("map")).isEqualTo(7);
    assertThat(summaries.refresh("map")).isZero();
    assertThat(database.refreshed).containsExactly("map");
  }

  @Test
  void ofAllOnlyWhatIsStaleIsDone() {
    database.stale.add("words");
    summaries.refreshAll();
    assertThat(database.refreshed).containsExactly("words");
  }

  private static final class Database implements Summaries {
    private final Set<String> stale = new HashSet<>();
    private final List<String> refreshed = new ArrayList<>();

    @Override
    public List<String> names() {
      return List.of("map", "words");
    }

    @Override
    public boolean isStale(String name) {
      return stale.contains(name);
    }

    @Override
    public long refresh(String name) {
      stale.remove(name);
      refreshed.add(name);
      return 7;
    }
  }
}
