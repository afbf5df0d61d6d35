package io.blotter.toolchain.differ;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A throw-away database on which statements are tried. */
public final class ScratchDatabase {
  private final String name;
  private final PGSimpleDataSource dataSource;
  private final AtomicReference<@Nullable Fingerprint> known = new AtomicReference<>();
  private final AtomicReference<@Nullable Schema> schema = new AtomicReference<>();

  public ScratchDatabase(String name, PGSimpleDataSource dataSource) {
    this.name = name;
    this.dataSource = dataSource;
  }

  public String name() {
    return name;
  }

  public PGSimpleDataSource dataSource() {
    return dataSource;
  }

  /** What the catalog says, read once for as long as nothing is {@link #run} here. */
  Fingerprint fingerprint() throws SQLException {
    var before = known.get();
    if (before != null) {
      return before;
    }
    var read = Fingerprint.of(this);
    known.set(read);
    return read;
  }

  /** What both instruments read, once for as long as nothing is {@link #run} here. */
  Schema schema() throws SQLException {
    var before = schema.get();
    if (before != null) {
      return before;
    }
    var read = Schema.of(this);
    schema.set(read);
    return read;
  }

  private void forget() {
    known.set(null);
    schema.set(null);
  }

  /** What is known of the original is true of its copy. */
  ScratchDatabase asCopyOf(ScratchDatabase original) {
    known.set(original.known.get());
    schema.set(original.schema.get());
    return this;
  }

  /** A connection for reading, and for rows. */
  public Connection connect() throws SQLException {
    return dataSource.getConnection();
  }

  /**
   * Tells the planner how large the catalogs have become: with the statistics of an empty database
   * the differ's questions take seconds. Copies inherit it.
   */
  public void analyzeCatalogs() throws SQLException {
    runOutsideTransaction(
        List.of(
            "analyze pg_class, pg_attribute, pg_attrdef, pg_constraint, pg_depend, pg_description,"
                + " pg_index, pg_namespace, pg_proc, pg_rewrite, pg_sequence, pg_trigger, pg_type"));
  }

  /** Runs statements in one transaction. */
  public void run(List<String> statements) throws SQLException {
    forget();
    try (var connection = connect()) {
      connection.setAutoCommit(false);
      run(connection, statements);
      connection.commit();
    }
  }

  /** Runs statements one by one, each for itself. */
  void runOutsideTransaction(List<String> statements) throws SQLException {
    forget();
    try (var connection = connect()) {
      run(connection, statements);
    }
  }

  private static void run(Connection connection, List<String> statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        try {
          statement.execute(sql);
        } catch (SQLException e) {
          throw new StatementException(sql, e);
        }
      }
    }
  }
}
