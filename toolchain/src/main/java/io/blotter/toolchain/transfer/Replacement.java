package io.blotter.toolchain.transfer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Puts a database into another one's place, under its name, at once. */
public final class Replacement {
  private static final String IN_USE = "55006";
  private static final int TRIES = 10;

  /** What was set for everybody's sessions there, and who else may do what with it as a whole. */
  private static final String SETTINGS =
      """
      select format('alter database %I set %s to %s', ?, split_part(setting, '=', 1),
        case when split_part(setting, '=', 1) ~ '(search_path|_tablespaces|_libraries)$'
          then substr(setting, strpos(setting, '=') + 1)
          else quote_literal(substr(setting, strpos(setting, '=') + 1)) end)
      from pg_database d
      join pg_db_role_setting s on s.setdatabase = d.oid and s.setrole = 0,
        unnest(s.setconfig) setting
      where d.datname = ?
      union all
      select format('grant %s on database %I to %s', g.privilege_type, ?,
        case g.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(g.grantee)) end)
      from pg_database d, aclexplode(d.datacl) g
      where d.datname = ? and g.grantee <> d.datdba
      """;

  private final Connection connection;
  private final String name;

  /**
   * @param connection to another database of the server, as the role that owns both
   * @param name whose place is taken; it need not exist
   */
  public Replacement(Connection connection, String name) {
    this.connection = connection;
    this.name = name;
  }

  /**
   * Renames both in one transaction, and ends the sessions that are in the way.
   *
   * @param fresh what takes the place
   * @param former how the other is called from then on
   * @param comment what {@code name} says of itself from then on
   */
  public void by(String fresh, String former, String comment) throws SQLException {
    var statements = new ArrayList<>(settings(fresh));
    if (exists()) {
      statements.add("alter database " + quoted(name) + " rename to " + quoted(former));
    }
    statements.add("alter database " + quoted(fresh) + " rename to " + quoted(name));
    statements.add("comment on database " + quoted(name) + " is " + literal(comment));
    for (var tries = 1; !attempt(statements, tries == TRIES); tries++) {
      // somebody came in between
    }
  }

  private boolean attempt(List<String> statements, boolean last) throws SQLException {
    endSessions();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
      connection.commit();
      return true;
    } catch (SQLException e) {
      connection.rollback();
      if (last || !IN_USE.equals(e.getSQLState())) {
        throw e;
      }
      return false;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private void endSessions() throws SQLException {
    try (var end =
        connection.prepareStatement(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")) {
      end.setString(1, name);
      end.execute();
    }
  }

  private List<String> settings(String fresh) throws SQLException {
    var settings = new ArrayList<String>();
    try (var query = connection.prepareStatement(SETTINGS)) {
      query.setString(1, fresh);
      query.setString(2, name);
      query.setString(3, fresh);
      query.setString(4, name);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          settings.add(rows.getString(1));
        }
      }
    }
    return settings;
  }

  private boolean exists() throws SQLException {
    try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      query.setString(1, name);
      return query.executeQuery().next();
    }
  }

  private String quoted(String identifier) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.enquoteIdentifier(identifier, true);
    }
  }

  private String literal(String text) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.enquoteLiteral(text);
    }
  }
}
