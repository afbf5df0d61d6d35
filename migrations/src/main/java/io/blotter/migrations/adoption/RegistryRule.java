package io.blotter.migrations.adoption;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that the registry demands of the rows of a table: a constraint, a unique index, a
 * column that must be filled.
 *
 * @param columns what it looks at
 * @param parent the table that it looks rows up in, and its columns there; empty for none
 * @param refused finds the rows that do not keep it, in the table {@code incoming.<table>}
 */
record RegistryRule(
    String table,
    String name,
    Set<String> columns,
    Map<String, Set<String>> parent,
    String refused) {
  private static final String FILLED =
      """
      select c.relname, a.attname || ' not null', array[a.attname], null, null,
        format('from incoming.%I where %I is null', c.relname, a.attname)
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace
        and c.relkind = 'r'
        and a.attnum > 0
        and a.attnotnull
        and a.attgenerated = ''
      """;
  private static final String CHECKS =
      """
      select c.relname, k.conname, array(
          select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = any(k.conkey)),
        null, null,
        format('from incoming.%I where not (%s)', c.relname, pg_get_expr(k.conbin, k.conrelid))
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      where k.connamespace = 'public'::regnamespace
        and k.contype = 'c'
      """;
  private static final String UNIQUE =
      """
      select c.relname, n.relname, array(
          select a.attname
          from pg_attribute a
          where a.attrelid = c.oid
            and (a.attnum = any(i.indkey) or exists (
              select
              from pg_depend d
              where d.objid = i.indexrelid
                and d.classid = 'pg_class'::regclass
                and d.refobjid = c.oid
                and d.refobjsubid = a.attnum))),
        null, null,
        format(
          'from (select *, row_number() over (partition by %s order by %s) as place from incoming.%I where %s) incoming where place > 1',
          parts.list,
          own.key,
          c.relname,
          concat_ws(' and ', pg_get_expr(i.indpred, c.oid),
            case when i.indnullsnotdistinct then 'true' else parts.filled end))
      from pg_index i
      join pg_class c on c.oid = i.indrelid
      join pg_class n on n.oid = i.indexrelid
      cross join lateral (
        select string_agg(part, ', ' order by place) as list,
          string_agg('(' || part || ') is not null', ' and ') as filled
        from generate_series(1, i.indnkeyatts) as place
        cross join pg_get_indexdef(i.indexrelid, place, true) as part) parts
      cross join lateral (
        select string_agg(quote_ident(a.attname), ', ' order by array_position(k.conkey, a.attnum)) as key
        from pg_constraint k
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
        where k.conrelid = c.oid and k.contype = 'p') own
      where c.relnamespace = 'public'::regnamespace
        and c.relkind = 'r'
        and i.indisunique
      """;
  private static final String PARENTS =
      """
      select c.relname, k.conname,
        array(select attname from pg_attribute where attrelid = k.conrelid and attnum = any(k.conkey)),
        p.relname,
        array(select attname from pg_attribute where attrelid = k.confrelid and attnum = any(k.confkey)),
        format('from incoming.%I where %s and not exists (select from incoming.%I parent where %s)',
          c.relname, pairs.filled, p.relname, pairs.equal)
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_class p on p.oid = k.confrelid
      cross join lateral (
        select string_agg(format('%I.%I is not null', c.relname, a.attname), ' and ') as filled,
          string_agg(format('parent.%I = %I.%I', b.attname, c.relname, a.attname), ' and ') as equal
        from unnest(k.conkey, k.confkey) as pair (child, parent)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.child
        join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.parent) pairs
      where k.connamespace = 'public'::regnamespace
        and k.contype = 'f'
      """;

  /** All that the registry demands, read from its catalog. */
  static List<RegistryRule> of(Connection connection) throws SQLException {
    var rules = new ArrayList<RegistryRule>();
    for (var query : List.of(FILLED, CHECKS, UNIQUE, PARENTS)) {
      rules.addAll(Rows.of(connection, query, RegistryRule::read));
    }
    return rules;
  }

  private static RegistryRule read(ResultSet row) throws SQLException {
    var parent = row.getString(4);
    return new RegistryRule(
        row.getString(1),
        row.getString(2),
        names(row, 3),
        parent == null ? Map.of() : Map.of(parent, names(row, 5)),
        row.getString(6));
  }

  private static Set<String> names(ResultSet row, int column) throws SQLException {
    return Set.of((String[]) row.getArray(column).getArray());
  }

  /** By which repairs and reports speak of it. */
  String fullName() {
    return table + "." + name;
  }

  /** Whether all that it looks at comes from the other database. */
  boolean isAbout(Map<String, Set<String>> incoming) {
    return incoming.getOrDefault(table, Set.of()).containsAll(columns)
        && parent.entrySet().stream()
            .allMatch(
                of -> incoming.getOrDefault(of.getKey(), Set.of()).containsAll(of.getValue()));
  }
}
