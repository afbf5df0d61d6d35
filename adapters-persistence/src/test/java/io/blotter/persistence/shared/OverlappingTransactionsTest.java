package io.blotter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.job.GrowingTable;
import io.blotter.application.job.port.OldRows;
import io.blotter.application.shared.DataSlice;
import io.blotter.application.shared.port.DataSnapshots;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Three transactions that overlap in every order, of which one writes elsewhere and the others end
 * well or not: no two looks show the same with a change between them, however late it was
 * committed, and none shows what was purged.
 */
class OverlappingTransactionsTest {
  private static final int WRITERS = 3;
  private static final String ELSEWHERE = "update table_count_log set count = 2";
  private static final String HERE =
      "insert into meta_urls (url) values ('written.example/' || gen_random_uuid())";

  @AutoClose private static final TestDatabase database = SeededDatabase.create();
  private static final List<Connection> writers = new ArrayList<>();
  private final DataSnapshots snapshots =
      Persistence.over(database.dataSource()).shared().dataSnapshots();
  private final OldRows rows = Persistence.over(database.dataSource()).job().oldRows();

  @BeforeAll
  static void connect() throws SQLException {
    database.execute("insert into table_count_log (table_name, count) values ('agencies', 1)");
    for (var writer = 0; writer < WRITERS; writer++) {
      var connection = database.dataSource().getConnection();
      connection.setAutoCommit(false);
      writers.add(connection);
    }
  }

  @AfterAll
  static void disconnect() throws SQLException {
    for (var writer : writers) {
      writer.close();
    }
  }

  @Test
  void hideNoChange() throws SQLException {
    var orders = orders(List.of(), WRITERS);
    assertThat(orders).hasSize(90);
    var turn = 0;
    for (var order : orders) {
      for (var endings = 0; endings < 1 << WRITERS; endings += 2) {
        play(order, endings, (turn++ & 3) == 0);
      }
    }
  }

  /** Each writer stands in {@code order} twice: where it begins to write, and where it ends. */
  private void play(List<Integer> order, int endings, boolean purging) throws SQLException {
    var shown = new ArrayList<>(List.of(look()));
    var changes = new ArrayList<>(List.of(0));
    var begun = new ArrayList<Integer>();
    for (var writer : order) {
      var changed = 0;
      var connection = writers.get(writer);
      if (!begun.contains(writer)) {
        begun.add(writer);
        try (var statement = connection.createStatement()) {
          statement.execute(writer == 0 ? ELSEWHERE : HERE);
        }
      } else if ((endings & 1 << writer) == 0) {
        connection.commit();
        changed = writer == 0 ? 0 : 1;
      } else {
        connection.rollback();
      }
      shown.add(look());
      changes.add(changes.getLast() + changed);
      if (purging) {
        rows.remove(GrowingTable.DATA_CHANGES, Instant.now(), 5_000);
        assertThat(look()).isEqualTo(shown.getLast());
      }
    }
    for (var before = 0; before < shown.size(); before++) {
      for (var after = before + 1; after < shown.size(); after++) {
        if (!changes.get(before).equals(changes.get(after))) {
          assertThat(shown.get(after)).as("%s %s", order, endings).isNotEqualTo(shown.get(before));
        }
      }
    }
  }

  private String look() {
    return snapshots.current().getOrDefault(DataSlice.CATALOGUE, "");
  }

  private static List<List<Integer>> orders(List<Integer> begin, int writers) {
    if (begin.size() == 2 * writers) {
      return List.of(begin);
    }
    var all = new ArrayList<List<Integer>>();
    for (var writer = 0; writer < writers; writer++) {
      var next = writer;
      if (begin.stream().filter(taken -> taken == next).count() < 2) {
        var longer = new ArrayList<>(begin);
        longer.add(next);
        all.addAll(orders(longer, writers));
      }
    }
    return all;
  }
}
