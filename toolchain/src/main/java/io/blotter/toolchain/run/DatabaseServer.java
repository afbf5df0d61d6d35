package io.blotter.toolchain.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** What can be asked of a PostgreSQL server itself, whichever databases it has. */
public final class DatabaseServer {
  private final Connection connection;

  /** The server behind a connection to any of its databases. */
  public DatabaseServer(Connection connection) {
    this.connection = connection;
  }

  /**
   * Whether a pooler stands between: the session that answers is not the one that was opened. What
   * it is told to set may then be told to another one.
   */
  public boolean isBehindPooler() throws SQLException {
    var opened = connection.unwrap(PGConnection.class).getBackendPID();
    return !one("select pg_backend_pid()::text").equals(Integer.toString(opened));
  }

  /** The folder that holds its data, as that machine names it. */
  public Path dataFolder() throws SQLException {
    return Path.of(one("show data_directory"));
  }

  /** The statement that sets a role's password. */
  public static String settingPassword(String role, String password) {
    return "alter role " + role + " password '" + password.replace("'", "''") + "';\n";
  }

  /**
   * The roles, beside the one that is connected, that may do what they like: with the server, with
   * its files and programs, with other roles, or with everybody's rows.
   */
  public List<String> privilegedRoles() throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select role.rolname
                from pg_roles role
                where role.rolname <> current_user
                and role.rolname not like 'pg\\_%'
                and (role.rolsuper or role.rolcreaterole or role.rolreplication or role.rolbypassrls
                  or exists (
                    select
                    from pg_roles power
                    where (power.rolname = current_user or power.rolname in (
                      'pg_execute_server_program', 'pg_read_server_files', 'pg_write_server_files',
                      'pg_read_all_data', 'pg_write_all_data'))
                    and pg_has_role(role.oid, power.oid, 'member')))
                order by role.rolname
                """)) {
      var roles = new ArrayList<String>();
      while (rows.next()) {
        roles.add(rows.getString(1));
      }
      return roles;
    }
  }

  /** Makes an empty database unless there is one of this name. */
  public void provide(String database) throws SQLException {
    if (!has(database)) {
      try (var statement = connection.createStatement()) {
        statement.execute(
            "create database "
                + statement.enquoteIdentifier(database, true)
                + " encoding 'UTF8' template template0");
      }
    }
  }

  /** The server's version, and the extensions of the database connected to. */
  public Map<String, String> describe() throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select version(), string_agg(extname || ' ' || extversion, ', ' order by extname)
                from pg_extension
                """)) {
      row.next();
      var facts = new LinkedHashMap<String, String>();
      facts.put("server", row.getString(1));
      facts.put("extensions", row.getString(2));
      return facts;
    }
  }

  private boolean has(String database) throws SQLException {
    try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      query.setString(1, database);
      return query.executeQuery().next();
    }
  }

  private String one(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
