package io.blotter.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.migrations.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class DatabaseServerTest {
  @Test
  void makesADatabaseOnlyOnce() throws Exception {
    try (var database = TestDatabase.empty();
        var connection = database.dataSource().getConnection()) {
      var twin = connection.getCatalog() + "-twin";
      var server = new DatabaseServer(connection);
      try {
        server.provide(twin);
        server.provide(twin);
        assertThat(database.value("select 1 from pg_database where datname = '" + twin + "'"))
            .contains(1);
      } finally {
        database.execute("drop database if exists \"" + twin + "\"");
      }
    }
  }
}
