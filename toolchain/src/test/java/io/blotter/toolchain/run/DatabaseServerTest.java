package io.blotter.toolchain.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
  void namesEveryRoleWithPowerBesideItsOwn() throws Exception {
    var made = new ArrayList<String>();
    try (var database = TestDatabase.empty();
        var connection = database.dataSource().getConnection()) {
      var server = new DatabaseServer(connection);
      var before = server.privilegedRoles();
      try {
        for (var power :
            List.of(
                "superuser",
                "createrole",
                "replication",
                "bypassrls",
                "in role pg_execute_server_program",
                "in role pg_read_server_files",
                "in role pg_write_server_files",
                "in role pg_read_all_data",
                "in role pg_write_all_data",
                "in role " + quotedUser(connection))) {
          made.add("eve_" + made.size());
          database.execute("create role " + made.getLast() + " " + power);
        }
        made.add("eve_indirectly");
        database.execute("create role eve_indirectly in role eve_4");
        database.execute("create role harmless login in role pg_monitor");
        var now = new ArrayList<>(server.privilegedRoles());
        now.removeAll(before);
        assertThat(now).containsExactlyInAnyOrderElementsOf(made);
      } finally {
        made.reversed().forEach(role -> database.execute("drop role if exists " + role));
        database.execute("drop role if exists harmless");
      }
    }
  }

  private static String quotedUser(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.enquoteIdentifier(connection.getMetaData().getUserName(), true);
    }
  }
}
