package io.blotter.application.shared;

import static io.blotter.application.shared.DataSlice.ACCOUNTS;
import static io.blotter.application.shared.DataSlice.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.domain.shared.Refusal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DataVersionServiceTest {
  private final Database database = new Database();
  private Instant now = Instant.parse("2026-11-21T12:00:00Z");
  private final DataVersionService data = new DataVersionService(database, () -> now);

  @Test
  void isOfOneVersionWhileNothingChanges() {
    var version = catalogue();
    assertThat(catalogue()).isEqualTo(version);
    assertThat(database.looks).isEqualTo(1);
    pass();
    assertThat(catalogue()).isEqualTo(version);
    assertThat(database.looks).isEqualTo(2);
  }

  @Test
  void seesOwnChangesAtOnceAndOthersAfterAWhile() {
    var first = catalogue();
    database.shown.put(CATALOGUE, "8");
    database.committed++;
    var second = catalogue();
    assertThat(second).isGreaterThan(first);
    database.shown.put(CATALOGUE, "9");
    assertThat(catalogue()).isEqualTo(second);
    pass();
    assertThat(catalogue()).isGreaterThan(second);
  }

  @Test
  void staysWhereSomethingElseChanges() {
    var catalogue = catalogue();
    var accounts = data.current(Set.of(ACCOUNTS));
    var both = data.current(Set.of(CATALOGUE, ACCOUNTS));
    database.shown.put(ACCOUNTS, "8");
    database.committed++;
    assertThat(catalogue()).isEqualTo(catalogue);
    assertThat(data.current(Set.of(ACCOUNTS))).isGreaterThan(accounts);
    assertThat(data.current(Set.of(CATALOGUE, ACCOUNTS))).isGreaterThan(both);
  }

  @Test
  void changesWithEveryLookWhereNothingIsKnown() {
    database.shown.remove(CATALOGUE);
    var before = catalogue();
    pass();
    assertThat(catalogue()).isGreaterThan(before);
  }

  @Test
  void letsOneAskerWaitWhileTheDatabaseIsAway() {
    var before = catalogue();
    pass();
    database.away = true;
    assertThatThrownBy(this::catalogue).isInstanceOf(Refusal.Unavailable.class);
    assertThatThrownBy(this::catalogue).isInstanceOf(Refusal.Unavailable.class);
    assertThat(database.looks).isEqualTo(2);
    database.away = false;
    assertThatThrownBy(this::catalogue).isInstanceOf(Refusal.Unavailable.class);
    pass();
    assertThat(catalogue()).isGreaterThan(before);
  }

  private long catalogue() {
    return data.current(Set.of(CATALOGUE));
  }

  private void pass() {
    now = now.plusMillis(DataVersion.LAG_MILLIS);
  }

  private static final class Database implements DataSnapshots {
    private final Map<DataSlice, String> shown =
        new EnumMap<>(Map.of(CATALOGUE, "7", ACCOUNTS, "7"));
    private long committed;
    private boolean away;
    private int looks;

    @Override
    public Map<DataSlice, String> current() {
      looks++;
      if (away) {
        throw new Refusal.Unavailable("The database is away.");
      }
      return Map.copyOf(shown);
    }

    @Override
    public long committed() {
      return committed;
    }
  }
}
