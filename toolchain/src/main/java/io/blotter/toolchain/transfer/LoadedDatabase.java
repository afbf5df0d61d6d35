package io.blotter.toolchain.transfer;

import io.blotter.toolchain.run.OwnedSequence;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * A database whose tables were just made, and are filled in one transaction: without triggers, for
 * what they would do was done to the rows already, and with foreign keys that are made again, and
 * so proved, when all rows are there.
 */
final class LoadedDatabase {
  private static final int BUFFER = 1 << 16;
  private static final String KEYS =
      """
      select format('alter table %s drop constraint %I', conrelid::regclass, conname),
        format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
      from pg_constraint
      where contype = 'f' and conparentid = 0
      order by 1
      """;
  private static final String TRIGGERS =
      """
      select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
        format('alter table %s %s trigger %I', tgrelid::regclass,
          case tgenabled when 'O' then 'enable' when 'R' then 'enable replica' else 'enable always' end, tgname)
      from pg_trigger
      where not tgisinternal and tgenabled <> 'D'
      order by 1
      """;
  private static final String VIEWS =
      """
      select format('refresh materialized view %s', c.oid::regclass), ''
      from pg_class c
      where c.relkind = 'm'
      order by c.oid
      """;

  private final Connection connection;
  private final Consumer<String> progress;

  LoadedDatabase(Connection connection, Consumer<String> progress) {
    this.connection = connection;
    this.progress = progress;
  }

  /** Fills the tables that {@code dataset} has with its rows, which are counted. */
  long fill(Dataset dataset) throws SQLException, IOException {
    requireColumns(dataset);
    connection.setAutoCommit(false);
    execute(List.of("set statement_timeout = 0", "set lock_timeout = 0", "set search_path = ''"));
    var keys = read(KEYS);
    var triggers = read(TRIGGERS);
    var views = read(VIEWS);
    execute(List.of("reset search_path"));
    execute(keys.keySet());
    execute(triggers.keySet());
    var rows = load(dataset);
    for (var at : dataset.sequences()) {
      set(at);
    }
    for (var sequence : OwnedSequence.of(connection)) {
      sequence.advance(connection);
    }
    execute(triggers.values());
    progress.accept("checking constraints");
    execute(keys.values());
    execute(views.keySet());
    connection.commit();
    connection.setAutoCommit(true);
    execute(List.of("analyze", "reset all"));
    return rows;
  }

  private long load(Dataset dataset) throws SQLException, IOException {
    var tables = dataset.tables();
    if (!tables.isEmpty()) {
      execute(
          List.of(
              tables.stream()
                  .map(RowSet::table)
                  .collect(Collectors.joining(", ", "truncate ", ""))));
    }
    var sum = 0L;
    for (var table : tables) {
      var sent = send(dataset, table);
      var found = count(table);
      if (found != sent) {
        throw TransferException.because(
            "%s got %,d rows, and has %,d.".formatted(table.table(), sent, found), null);
      }
      sum += found;
    }
    return sum;
  }

  private long send(Dataset dataset, RowSet table) throws IOException {
    try (var copy =
        new PGCopyOutputStream(connection.unwrap(PGConnection.class), table.copyIn(), BUFFER)) {
      try {
        var counter = new RowCounter(copy, table.table(), progress);
        dataset.write(table, counter);
        counter.tellAll();
        copy.endCopy();
        return counter.rows();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    } catch (SQLException e) {
      throw refused(table, e);
    } catch (IOException e) {
      if (e.getCause() instanceof SQLException refused) {
        throw refused(table, refused);
      }
      throw e;
    }
  }

  private static TransferException refused(RowSet table, SQLException cause) {
    return TransferException.of("The rows of " + table.table() + " cannot be restored", cause);
  }

  /** A table or column that the revisions do not make was made by somebody else. */
  private void requireColumns(Dataset dataset) throws SQLException {
    var known = new HashMap<String, List<String>>();
    for (var table : SourceCatalog.of(connection).tables()) {
      known.put(table.quoted(), table.columns().stream().map(SourceColumn::quoted).toList());
    }
    var strangers = new ArrayList<String>();
    for (var table : dataset.tables()) {
      var columns = known.get(table.table());
      if (columns == null) {
        strangers.add(table.table());
      } else {
        table.columns().stream()
            .filter(column -> !columns.contains(column))
            .forEach(column -> strangers.add(table.table() + "." + column));
      }
    }
    if (!strangers.isEmpty()) {
      throw TransferException.unfit(
          "The revisions do not make "
              + String.join(", ", strangers)
              + ": where the rows come from, the schema was changed past them ('blotter db drift'"
              + " there). Move such a database by pg_dump and pg_restore.");
    }
  }

  private void set(SequenceValue at) throws SQLException {
    try (var set = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
      set.setString(1, at.name());
      set.setLong(2, at.last());
      set.setBoolean(3, at.called());
      set.execute();
    }
  }

  private long count(RowSet table) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select count(*) from " + table.table())) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Statements that undo something, each with the one that does it again. */
  private Map<String, String> read(String sql) throws SQLException {
    var found = new LinkedHashMap<String, String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.put(rows.getString(1), rows.getString(2));
      }
    }
    return found;
  }

  private void execute(Iterable<String> statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
