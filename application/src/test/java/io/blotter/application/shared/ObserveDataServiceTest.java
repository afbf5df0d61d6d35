package io.blotter.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.domain.shared.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ObserveDataServiceTest {
  private final Database database = new Database();
  private Instant now = Instant.parse("2026-11-21T12:00:00Z");
  private final ObserveDataService data = new ObserveDataService(database, () -> now);

  @Test
  void isOfOneVersionWhileNothingChanges() {
    var version = data.version();
    assertThat(data.version()).isEqualTo(version);
    assertThat(database.looks).isEqualTo(1);
    pass();
    assertThat(data.version()).isEqualTo(version);
    assertThat(database.looks).isEqualTo(2);
  }

  @Test
  void seesOwnChangesAtOnceAndOthersAfterAWhile() {
    var first = data.version();
    database.committed++;
    var second = data.version();
    assertThat(second).isNotEqualTo(first);
    database.snapshot = "8:8:";
    assertThat(data.version()).isEqualTo(second);
    pass();
    assertThat(data.version()).isNotEqualTo(second);
  }

  @Test
  void letsOneAskerWaitWhileTheDatabaseIsAway() {
    var before = data.version();
    pass();
    database.away = true;
    assertThatThrownBy(data::version).isInstanceOf(Refusal.Unavailable.class);
    assertThatThrownBy(data::version).isInstanceOf(Refusal.Unavailable.class);
    assertThat(database.looks).isEqualTo(2);
    database.away = false;
    assertThatThrownBy(data::version).isInstanceOf(Refusal.Unavailable.class);
    pass();
    assertThat(data.version()).isNotEqualTo(before);
  }

  private void pass() {
    now = now.plusMillis(ObserveData.LAG_MILLIS);
  }

  private static final class Database implements DataSnapshots {
    private String snapshot = "7:7:";
    private long committed;
    private boolean away;
    private int looks;

    @Override
    public String current() {
      looks++;
      if (away) {
        throw new Refusal.Unavailable("The database is away.");
      }
      return snapshot;
    }

    @Override
    public long committed() {
      return committed;
    }
  }
}
