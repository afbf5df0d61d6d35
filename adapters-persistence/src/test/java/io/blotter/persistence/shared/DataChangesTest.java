package io.blotter.persistence.shared;

import static io.blotter.application.shared.DataSlice.ACCOUNTS;
import static io.blotter.application.shared.DataSlice.CATALOGUE;
import static io.blotter.application.shared.DataSlice.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.job.GrowingTable;
import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** Rows that are copied in, transactions that take something back, and those that are past. */
class DataChangesTest {
  @AutoClose private static final TestDatabase database = SeededDatabase.create();
  private static final Persistence persistence = Persistence.over(database.dataSource());
  private static final DataSnapshots snapshots = persistence.shared().dataSnapshots();

  @Test
  void rowsThatAreCopiedInAreAChange() throws SQLException {
    var before = snapshots.current().get(CATALOGUE);
    try (var connection = database.dataSource().getConnection()) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy meta_urls (url) from stdin", new StringReader("copied.example\n"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    assertThat(snapshots.current().get(CATALOGUE)).isNotEqualTo(before);
  }

  @Test
  void whatIsTakenBackIsNoChange() throws SQLException {
    var before = snapshots.current();
    try (var writer = writer();
        var statement = writer.createStatement()) {
      statement.execute("savepoint here");
      statement.execute("update agencies set name = 'For a moment'");
      statement.execute("rollback to here");
      statement.execute("update data_requests set title = 'Kept'");
      writer.commit();
    }
    var after = snapshots.current();
    assertThat(after.get(CATALOGUE)).isEqualTo(before.get(CATALOGUE));
    assertThat(after.get(REQUESTS)).isNotEqualTo(before.get(REQUESTS));
  }

  @Test
  void whatIsDoneAgainAfterItWasTakenBackIsAChange() throws SQLException {
    var before = snapshots.current();
    try (var writer = writer();
        var statement = writer.createStatement()) {
      statement.execute("savepoint here");
      statement.execute("update agencies set name = 'For a moment'");
      statement.execute("rollback to here");
      statement.execute("savepoint again");
      statement.execute("update agencies set name = 'For good'");
      statement.execute("release again");
      writer.commit();
    }
    assertThat(snapshots.current().get(CATALOGUE)).isNotEqualTo(before.get(CATALOGUE));
  }

  @Test
  void whatWasCopiedFromAnotherClusterHidesNothing() {
    var before = snapshots.current().getOrDefault(CATALOGUE, "");
    database.execute(
        "insert into data_changes select 'catalogue', (pg_current_xact_id()::text::bigint +"
            + " n)::text::xid8 from generate_series(1000002, 1000050) n");
    assertThat(snapshots.current()).containsEntry(CATALOGUE, before);
    purge();
    assertThat(snapshots.current()).containsEntry(CATALOGUE, before);
    database.execute("update agencies set name = 'Not hidden'");
    assertThat(snapshots.current()).doesNotContainEntry(CATALOGUE, before);
  }

  @Test
  void oldTransactionsGo() {
    for (var time = 0; time < 5; time++) {
      database.execute("update agencies set name = 'Name " + time + "'");
    }
    var before = snapshots.current();
    purge();
    assertThat(database.value("select count(*) from data_changes where slice = 'catalogue'"))
        .hasValue(1L);
    for (var slice : Set.of(CATALOGUE, REQUESTS, ACCOUNTS)) {
      assertThat(snapshots.current()).containsEntry(slice, before.get(slice));
    }
  }

  private static void purge() {
    persistence.job().oldRows().remove(GrowingTable.DATA_CHANGES, Instant.now(), 5_000);
  }

  private static Connection writer() throws SQLException {
    var connection = database.dataSource().getConnection();
    connection.setAutoCommit(false);
    return connection;
  }
}
