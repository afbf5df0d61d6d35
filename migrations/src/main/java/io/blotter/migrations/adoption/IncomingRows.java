package io.blotter.migrations.adoption;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of the other database in the schema {@code incoming} of the copy, in the registry's
 * types and without its constraints. What is changed or removed there is kept in {@code
 * adopted_rows} as it was.
 */
final class IncomingRows {
  /** Columns that the registry works out, and from what. */
  private static final Map<String, String> COMPARED_ADDRESSES =
      Map.of("data_sources", "source_url", "meta_urls", "url");

  private static final String KEPT_AS_THEY_WERE =
      """
      create function incoming.keep()
      returns trigger
      language plpgsql
      as $$
      begin
        insert into public.adopted_rows (table_name, left_out, row_data)
        values (tg_table_name, tg_op = 'DELETE', to_jsonb(old) - 'normalized_url');
        return null;
      end
      $$
      """;
  private static final String KEYS =
      """
      select c.relname, a.attname
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any(k.conkey)
      where k.connamespace = 'public'::regnamespace
        and k.contype = 'p'
      order by c.relname, array_position(k.conkey, a.attnum)
      """;

  private final Connection copy;
  private final SchemaObjects theirs;
  private final SchemaObjects ours;
  private final Map<String, Long> counts = new TreeMap<>();
  private final List<RefusedRows> unreadable = new ArrayList<>();

  private IncomingRows(Connection copy, SchemaObjects theirs, SchemaObjects ours) {
    this.copy = copy;
    this.theirs = theirs;
    this.ours = ours;
  }

  /** Fetches all rows. */
  static IncomingRows fetch(ReferenceRegistry registry, Connection copy, SchemaObjects ours)
      throws SQLException {
    var incoming = new IncomingRows(copy, registry.objects(), ours);
    Rows.execute(copy, "create schema incoming");
    Rows.execute(copy, KEPT_AS_THEY_WERE);
    for (var table : incoming.theirs.tables().keySet()) {
      incoming.fetch(registry, table);
    }
    return incoming;
  }

  private void fetch(ReferenceRegistry registry, String table) throws SQLException {
    var here = Rows.quote(copy, table);
    if (!isKnown(table)) {
      Rows.execute(copy, "create table incoming." + here + " (row_data jsonb)");
      counts.put(
          table,
          registry.copy("select to_jsonb(t) from public." + here + " t", copy, "incoming." + here));
      return;
    }
    var columns = Rows.list(copy, shared(table));
    Rows.execute(
        copy,
        "create table incoming.%1$s as select %2$s from public.%1$s with no data"
            .formatted(here, columns));
    for (var extra : unknown(table)) {
      Rows.execute(
          copy, "alter table incoming.%s add %s text".formatted(here, Rows.quote(copy, extra)));
    }
    var all = Rows.list(copy, theirs.columns(table).keySet());
    var readable = withoutUnknownLabels(registry, table);
    counts.put(
        table,
        registry.copy(
            "select " + all + " from public." + here + " where " + readable,
            copy,
            "incoming." + here + " (" + all + ")"));
    var address = COMPARED_ADDRESSES.get(table);
    if (address != null) {
      Rows.execute(copy, "alter table incoming." + here + " add normalized_url text");
      Rows.execute(
          copy,
          "update incoming.%s set normalized_url = public.normalize_url(%s)"
              .formatted(here, address));
    }
    Rows.execute(
        copy,
        """
        create trigger keep_changed after update on incoming.%1$s for each row
        when (to_jsonb(old) - 'normalized_url' is distinct from to_jsonb(new) - 'normalized_url')
        execute function incoming.keep();
        create trigger keep_removed after delete on incoming.%1$s for each row
        execute function incoming.keep();
        analyze incoming.%1$s
        """
            .formatted(here));
  }

  /** Rows with labels that the registry's enums do not have cannot even be fetched. */
  private String withoutUnknownLabels(ReferenceRegistry registry, String table)
      throws SQLException {
    var readable = new StringBuilder("true");
    for (var column : shared(table)) {
      var type = theirs.columns(table).getOrDefault(column, "");
      var labels = theirs.labelsBeyond(ours, type.replaceAll("^public\\.|\\[]$", ""));
      if (!labels.isEmpty()) {
        var name = Rows.quote(copy, column);
        var unknown =
            "coalesce(%s && array[%s], false)"
                .formatted(
                    type.endsWith("[]") ? name + "::text[]" : "array[" + name + "::text]",
                    Rows.literals(copy, labels));
        var rows = registry.count("public.%s where %s".formatted(Rows.quote(copy, table), unknown));
        if (rows > 0) {
          unreadable.add(
              new RefusedRows(table, type, rows, column + " " + String.join(" or ", labels)));
        }
        readable.append(" and not ").append(unknown);
      }
    }
    return readable.toString();
  }

  /** How many rows there are in each table of the other database. */
  Map<String, Long> counts() {
    return counts;
  }

  /** Whether the registry has a table of this name. */
  boolean isKnown(String table) {
    return ours.tables().containsKey(table);
  }

  /** The columns that both have. */
  List<String> shared(String table) {
    return theirs.columns(table).keySet().stream()
        .filter(ours.columns(table)::containsKey)
        .toList();
  }

  /** What goes into the registry's table. */
  List<String> taken(String table) {
    return Stream.concat(
            shared(table).stream(),
            COMPARED_ADDRESSES.containsKey(table) ? Stream.of("normalized_url") : Stream.empty())
        .toList();
  }

  /** The columns that the registry does not have. */
  List<String> unknown(String table) {
    return theirs.columns(table).keySet().stream()
        .filter(column -> !ours.columns(table).containsKey(column))
        .toList();
  }

  /** The rows that do not keep the registry's rules, as they are now. */
  List<RefusedRows> refused() throws SQLException {
    var columns =
        counts.keySet().stream()
            .filter(this::isKnown)
            .collect(Collectors.toMap(Function.identity(), table -> Set.copyOf(taken(table))));
    var keys =
        Rows.of(copy, KEYS, row -> List.of(row.getString(1), row.getString(2))).stream()
            .filter(key -> columns.getOrDefault(key.getFirst(), Set.of()).contains(key.getLast()))
            .collect(
                Collectors.groupingBy(
                    List::getFirst, Collectors.mapping(List::getLast, Collectors.toList())));
    var refused = new ArrayList<>(unreadable);
    for (var rule : RegistryRule.of(copy)) {
      if (rule.isAbout(columns)) {
        refused.addAll(refused(rule, Rows.list(copy, keys.getOrDefault(rule.table(), List.of()))));
      }
    }
    return refused;
  }

  private List<RefusedRows> refused(RegistryRule rule, String key) throws SQLException {
    var query =
        """
        with refused as (select * %1$s)
        select count(*), (
          select string_agg(key, ', ')
          from (select concat_ws('/', %2$s) as key from refused order by %2$s limit 5) few)
        from refused
        having count(*) > 0
        """
            .formatted(rule.refused(), key);
    return Rows.of(
        copy,
        query,
        row ->
            new RefusedRows(
                rule.table(), rule.name(), row.getLong(1), String.valueOf(row.getString(2))));
  }
}
