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

  @Test
  void letsAPasswordOfChanceBeProvedQuickly() throws Exception {
    try (var database = TestDatabase.empty();
        var connection = database.dataSource().getConnection()) {
      database.execute("create role twin_of_chance");
      try {
        new DatabaseServer(connection).setPasswordOfChance("twin_of_chance", "a'b");
        assertThat(
                database.value(
                    """
                    select split_part(rolpassword, ':', 1) = 'SCRAM-SHA-256$'
                      || case when current_setting('server_version_num') < '160000' then 4096 else 1 end
                    from pg_authid
                    where rolname = 'twin_of_chance'
                    """))
            .contains(true);
      } finally {
        database.execute("drop role twin_of_chance");
      }
    }
  }
}
