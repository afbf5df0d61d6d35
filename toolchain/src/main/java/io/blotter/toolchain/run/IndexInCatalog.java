package io.blotter.toolchain.run;

import io.blotter.toolchain.run.ConcurrentStatement.CreateIndex;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * An index that a database has, whatever became of the statement that built it.
 *
 * @param oid the index
 * @param name its name with its schema, quoted where needed
 * @param table the oid of what it indexes
 * @param valid whether PostgreSQL uses it
 */
record IndexInCatalog(long oid, String name, long table, boolean valid) {
  private static final String FIND =
      """
      select index.oid, format('%I.%I', space.nspname, index.relname), catalog.indrelid, catalog.indisvalid
      from pg_class index
      join pg_index catalog on catalog.indexrelid = index.oid
      join pg_namespace space on space.oid = index.relnamespace
      """;
  private static final String BY_NAME = FIND + "where index.oid = to_regclass(?)";
  private static final String BESIDE_TABLE =
      FIND
          + """
          where catalog.indrelid = to_regclass(?) and index.relname = (parse_ident(?))[1]
          """;
  private static final String ALIKE =
      """
      select count(distinct (one.indisunique, substring(pg_get_indexdef(one.indexrelid) from ' USING .*'))) = 1
      from pg_index one
      where one.indexrelid in (?, 'pg_temp.blotter_alike_idx'::regclass)
      """;

  /** The index that a statement builds or drops; null where there is none. */
  static @Nullable IndexInCatalog of(Connection connection, ConcurrentStatement statement)
      throws SQLException {
    return switch (statement) {
      case ConcurrentStatement.DropIndex drop -> find(connection, BY_NAME, drop.name());
      case CreateIndex create -> find(connection, BESIDE_TABLE, create.table(), create.name());
    };
  }

  private static @Nullable IndexInCatalog find(Connection connection, String sql, String... names)
      throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      for (var i = 0; i < names.length; i++) {
        query.setString(i + 1, names[i]);
      }
      try (var row = query.executeQuery()) {
        return row.next()
            ? new IndexInCatalog(
                row.getLong(1), row.getString(2), row.getLong(3), row.getBoolean(4))
            : null;
      }
    }
  }

  /** Whether it is what a statement builds: PostgreSQL builds that on an empty twin, to compare. */
  boolean isAlike(Connection connection, CreateIndex create) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("create temporary table blotter_alike (like " + create.table() + ")");
      statement.execute(
          "create %s index blotter_alike_idx on pg_temp.blotter_alike %s"
              .formatted(create.unique() ? "unique" : "", create.definition()));
      try (var query = connection.prepareStatement(ALIKE)) {
        query.setLong(1, oid);
        try (var row = query.executeQuery()) {
          return row.next() && row.getBoolean(1);
        }
      }
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
