package io.blotter.migrations.adoption;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The SQL by which fetched rows become the registry's: repairs first, then the rows. */
record AdoptionPlan(String repairs, String rows) {
  private static final String ROWS = "-- Rows: nothing may be refused any more\n";

  /** The one row that the schema itself brings. */
  private static final String FIRST =
      """
      alter table public.locations disable trigger user;
      delete from public.locations;
      """;

  private static final String PARENTS =
      """
      select c.relname, p.relname
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_class p on p.oid = k.confrelid
      where k.contype = 'f'
        and k.connamespace = 'public'::regnamespace
        and c.oid <> p.oid
      """;
  private static final String SEQUENCES =
      """
      -- New rows come after them.
      do $$
      declare
        identity record;
      begin
        for identity in
          select format('public.%I', c.relname) as relation, quote_ident(a.attname) as name,
            pg_get_serial_sequence(format('public.%I', c.relname), a.attname) as sequence
          from pg_attribute a
          join pg_class c on c.oid = a.attrelid
          where c.relnamespace = 'public'::regnamespace
            and a.attidentity <> ''
        loop
          execute format('select setval(%L, coalesce(max(%s), 0) + 1, false) from %s',
            identity.sequence, identity.name, identity.relation);
        end loop;
      end
      $$;
      """;

  /** The plan for these rows. */
  static AdoptionPlan of(
      String name, Connection copy, IncomingRows incoming, List<RefusedRows> refused)
      throws SQLException {
    var repairs =
        new StringBuilder(
            """
            -- How %s becomes a registry of this build. All of it runs in the copy, in one transaction. The rows to take
            -- over lie in the schema incoming; what a statement changes or removes there is kept in adopted_rows as it
            -- was. Edit the repairs as you like, and leave the rest.

            %s
            """
                .formatted(name, Repairs.ofSecrets()));
    for (var rows : refused) {
      repairs.append(
          Repairs.of(rows.fullName())
              .map(repair -> "-- %s: %s.\n%s\n".formatted(rows, repair.does(), repair.sql()))
              .orElseGet(() ->
                  """
                  -- %s: nobody can say what becomes of them. Change them, or leave them out:
                  -- delete from incoming.%s where …;

                  """
                      .formatted(rows, rows.table())));
    }
    return new AdoptionPlan(repairs.toString(), rows(copy, incoming));
  }

  /**
   * A plan that was written and perhaps edited.
   *
   * @throws AdoptionException when its parts cannot be told apart
   */
  static AdoptionPlan parse(String text) {
    var border = text.indexOf(ROWS);
    if (border < 0) {
      throw new AdoptionException(
          "The plan lacks its line \"%s\"; make a new one.".formatted(ROWS.strip()));
    }
    return new AdoptionPlan(text.substring(0, border), text.substring(border + ROWS.length()));
  }

  String text() {
    return repairs + ROWS + rows;
  }

  private static String rows(Connection copy, IncomingRows incoming) throws SQLException {
    var sql = new StringBuilder(FIRST);
    for (var table : inOrder(copy, incoming)) {
      var name = Rows.quote(copy, table);
      var columns = Rows.list(copy, incoming.taken(table));
      sql.append(
          """
          alter table public.%1$s disable trigger user;
          insert into public.%1$s (%2$s)
          select %2$s
          from incoming.%1$s;
          alter table public.%1$s enable trigger user;
          """
              .formatted(name, columns));
    }
    sql.append("-- What has no place here\n");
    for (var table : incoming.counts().keySet()) {
      sql.append(leftOver(copy, incoming, table));
    }
    return sql.append(SEQUENCES).toString();
  }

  private static String leftOver(Connection copy, IncomingRows incoming, String table)
      throws SQLException {
    var name = Rows.quote(copy, table);
    var label = Rows.literals(copy, List.of(table));
    if (!incoming.isKnown(table)) {
      return """
      insert into public.adopted_rows (table_name, left_out, row_data)
      select %s, true, row_data
      from incoming.%s;
      """
          .formatted(label, name);
    }
    var unknown = incoming.unknown(table);
    return unknown.isEmpty()
        ? ""
        : """
        insert into public.adopted_rows (table_name, left_out, row_data)
        select %s, false, to_jsonb(%s)
        from incoming.%2$s
        where num_nonnulls(%s) > 0;
        """
            .formatted(label, name, Rows.list(copy, unknown));
  }

  /** The tables that both have, each after those that it refers to. */
  private static List<String> inOrder(Connection copy, IncomingRows incoming) throws SQLException {
    var parents =
        Rows.of(copy, PARENTS, row -> List.of(row.getString(1), row.getString(2))).stream()
            .collect(
                Collectors.groupingBy(
                    List::getFirst, Collectors.mapping(List::getLast, Collectors.toSet())));
    var left =
        incoming.counts().keySet().stream()
            .filter(incoming::isKnown)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var ordered = new ArrayList<String>();
    while (!left.isEmpty()) {
      var next =
          left.stream()
              .filter(
                  table -> parents.getOrDefault(table, Set.of()).stream().noneMatch(left::contains))
              .toList();
      if (next.isEmpty()) {
        throw new IllegalStateException("tables that refer to one another: " + left);
      }
      ordered.addAll(next);
      left.removeAll(next);
    }
    return ordered;
  }
}
