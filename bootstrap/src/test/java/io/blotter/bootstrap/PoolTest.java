package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.toolchain.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Every statement ends: for a caller who waits in seconds, for a job in minutes. */
class PoolTest {
  @AutoClose private final TestDatabase database = SeededDatabase.create();

  @Test
  void limitsWhatAStatementMayTake() throws SQLException {
    var settings = RegistryForTests.settings(database);
    try (var requests = Pool.hurried("requests", settings, null);
        var jobs = Pool.unhurried("jobs", settings, null)) {
      assertThat(limit(requests, settings)).isEqualTo("8s");
      assertThat(limit(jobs, settings)).isEqualTo("10min");
    }
  }

  private static String limit(Pool pool, Settings settings) throws SQLException {
    pool.connectTo(Objects.requireNonNull(settings.database()));
    try (var connection = pool.connections().getConnection();
        var answer = connection.createStatement().executeQuery("show statement_timeout")) {
      answer.next();
      return answer.getString(1);
    }
  }
}
