package io.blotter.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.shared.port.Summaries;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A summary is worked out again when, and only when, what it is made from is another one. */
class RefreshSummariesTest {
  private final Database database = new Database();
  private final RefreshSummaries summaries = new RefreshSummariesService(database);

  @Test
  void theFirstIsAlwaysDone() {
    assertThat(summaries.refresh("map")).isEqualTo(1);
    assertThat(database.refreshed).containsExactly("map");
  }

  @Test
  void nothingIsDoneWhileNothingChanges() {
    summaries.refresh("map");
    assertThat(summaries.refresh("map")).isEqualTo(1);
    summaries.refresh("words");
    assertThat(database.refreshed).containsExactly("map", "words");
  }

  @Test
  void aChangeIsPickedUp() {
    summaries.refresh("map");
    database.basis = "changed";
    assertThat(summaries.refresh("map")).isEqualTo(2);
    summaries.refresh("map");
    assertThat(database.refreshed).containsExactly("map", "map");
  }

  @Test
  void whatIsCommittedDuringARefreshIsNotMissed() {
    database.during = () -> database.basis = "committed meanwhile";
    summaries.refresh("map");
    database.during = () -> {};
    summaries.refresh("map");
    summaries.refresh("map");
    assertThat(database.refreshed).containsExactly("map", "map");
  }

  @Test
  void whatFailedIsDoneAgain() {
    database.during =
        () -> {
          throw new IllegalStateException("no");
        };
    assertThatThrownBy(() -> summaries.refresh("map")).hasMessage("no");
    database.during = () -> {};
    summaries.refresh("map");
    assertThat(database.refreshed).containsExactly("map", "map");
  }

  @Test
  void allAreDoneWhetherAnythingChangedOrNot() {
    summaries.refreshAll();
    summaries.refreshAll();
    assertThat(database.refreshed).containsExactly("map", "words", "map", "words");
  }

  private static final class Database implements Summaries {
    private final List<String> refreshed = new ArrayList<>();
    private String basis = "as it was";
    private Runnable during = () -> {};

    @Override
    public List<String> names() {
      return List.of("map", "words");
    }

    @Override
    public String basis() {
      return basis;
    }

    @Override
    public long refresh(String name) {
      refreshed.add(name);
      during.run();
      return refreshed.size();
    }
  }
}
