package io.blotter.toolchain.transfer;

import io.blotter.toolchain.environment.Environment;
import io.blotter.toolchain.environment.SensitiveColumns;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** A database as it was at the beginning, whatever is written to it meanwhile. */
public final class Snapshot implements Dataset {
  private static final List<String> BEGINNING =
      List.of(
          "set local statement_timeout = 0",
          "set local idle_in_transaction_session_timeout = 0",
          "set local search_path = ''",
          "set local row_security = off",
          "set local datestyle = 'ISO, YMD'",
          "set local intervalstyle = 'postgres'",
          "set local extra_float_digits = 1",
          "set local bytea_output = 'hex'",
          "set local client_encoding = 'UTF8'");
  private static final String SEQUENCES =
      """
      select format('%I.%I', n.nspname, s.relname), format('%I.%I', tn.nspname, t.relname)
      from pg_class s
      join pg_namespace n on n.oid = s.relnamespace
      left join pg_depend d
        on d.classid = 'pg_class'::regclass and d.objid = s.oid and d.deptype in ('a', 'i')
        and d.refclassid = 'pg_class'::regclass
      left join pg_class t on t.oid = d.refobjid
      left join pg_namespace tn on tn.oid = t.relnamespace
      where s.relkind = 'S' and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
      order by 1
      """;

  private final Connection connection;
  private final Origin origin;
  private final Map<RowSet, String> chosen;

  private Snapshot(Connection connection, Origin origin, Map<RowSet, String> chosen) {
    this.connection = connection;
    this.origin = origin;
    this.chosen = chosen;
  }

  /**
   * Of a database as it is now.
   *
   * @param here whose it is unless it says otherwise
   */
  public static Snapshot of(
      DataSource database, Scope scope, SensitiveColumns sensitive, Environment here)
      throws SQLException {
    var connection = database.getConnection();
    try {
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        for (var sql : BEGINNING) {
          statement.execute(sql);
        }
      }
      var origin = Origin.of(connection, scope, here);
      return new Snapshot(
          connection, origin, Selection.of(SourceCatalog.of(connection), scope, sensitive));
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public Origin origin() {
    return origin;
  }

  @Override
  public List<RowSet> tables() {
    return List.copyOf(chosen.keySet());
  }

  @Override
  public void write(RowSet table, OutputStream out) throws IOException {
    try {
      connection.unwrap(PGConnection.class).getCopyAPI().copyOut(chosen.get(table), out);
    } catch (SQLException e) {
      throw TransferException.of("The rows of " + table.table() + " cannot be read", e);
    }
  }

  @Override
  public List<SequenceValue> sequences() {
    var moved = chosen.keySet().stream().map(RowSet::table).toList();
    var values = new ArrayList<SequenceValue>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(SEQUENCES)) {
      while (rows.next()) {
        var owner = rows.getString(2);
        if (owner == null || moved.contains(owner)) {
          values.add(value(rows.getString(1)));
        }
      }
      return values;
    } catch (SQLException e) {
      throw TransferException.of("The sequences cannot be read", e);
    }
  }

  private SequenceValue value(String sequence) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select last_value, is_called from " + sequence)) {
      row.next();
      return new SequenceValue(sequence, row.getLong(1), row.getBoolean(2));
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
