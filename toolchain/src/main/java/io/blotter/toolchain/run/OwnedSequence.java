package io.blotter.toolchain.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A sequence that numbers a column upwards.
 *
 * @param table the column's, quoted and with its schema
 * @param column quoted
 * @param name quoted and with its schema
 */
public record OwnedSequence(String table, String column, String name) {
  private static final String OWNED =
      """
      select format('%I.%I', tn.nspname, t.relname), quote_ident(a.attname), format('%I.%I', sn.nspname, s.relname)
      from pg_depend d
      join pg_class s on s.oid = d.objid
      join pg_sequence q on q.seqrelid = s.oid and q.seqincrement > 0
      join pg_namespace sn on sn.oid = s.relnamespace
      join pg_class t on t.oid = d.refobjid
      join pg_namespace tn on tn.oid = t.relnamespace
      join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
      where d.deptype in ('a', 'i')
      order by 1
      """;

  /** All that a database has, by their tables. */
  public static List<OwnedSequence> of(Connection connection) throws SQLException {
    var owned = new ArrayList<OwnedSequence>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(OWNED)) {
      while (rows.next()) {
        owned.add(new OwnedSequence(rows.getString(1), rows.getString(2), rows.getString(3)));
      }
    }
    return owned;
  }

  /** Lets it go on past the numbers that are in use. */
  public void advance(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          select setval('%s', m.highest)
          from %s s, (select max(%s)::bigint as highest from %s) m
          where m.highest > s.last_value or (m.highest = s.last_value and not s.is_called)
          """
              .formatted(name.replace("'", "''"), name, column, table));
    }
  }
}
