package io.blotter.toolchain.lint;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Table sizes as a live database estimates them, read at once. Where the database never counted,
 * the answer is the most rows that fit into the table's pages: an estimate that is too high asks
 * for care, one that is too low would spare it.
 */
public final class CatalogTableSizes implements TableSizes {
  private static final String SIZES =
      """
      select
        namespace.nspname,
        relation.relname,
        sum(
          case
            when storage.reltuples > 0 then storage.reltuples
            -- 24 bytes of tuple header and a line pointer of 4 per row
            else pg_relation_size(storage.oid) / 28
          end
        )::bigint
      from pg_class as relation
      join pg_namespace as namespace
        on namespace.oid = relation.relnamespace
      cross join lateral (
        select relation.oid where relation.relkind not in ('p', 'I')
        union all
        select relid from pg_partition_tree(relation.oid) where isleaf and relid <> relation.oid
      ) as part (id)
      join pg_class as storage
        on storage.oid = part.id
      where relation.relkind in ('r', 'p', 'i', 'I', 'm')
      group by relation.oid, namespace.nspname, relation.relname
      """;

  private final Map<QualifiedName, Long> rows;

  private CatalogTableSizes(Map<QualifiedName, Long> rows) {
    this.rows = rows;
  }

  /** The sizes of all tables, materialized views and indexes of a database. */
  public static CatalogTableSizes read(Connection connection) throws SQLException {
    var sizes = new HashMap<QualifiedName, Long>();
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(SIZES)) {
      while (result.next()) {
        sizes.put(new QualifiedName(result.getString(1), result.getString(2)), result.getLong(3));
      }
    }
    return new CatalogTableSizes(Map.copyOf(sizes));
  }

  @Override
  public OptionalLong rows(QualifiedName relation) {
    var known = rows.get(relation);
    return known == null ? OptionalLong.empty() : OptionalLong.of(known);
  }
}
