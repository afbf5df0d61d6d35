package io.blotter.toolchain.revision;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a database's version table, {@code flyway_schema_history}, says was done to it. */
public final class SchemaHistory {
  /** Where the version table is, whatever the search path of who connects. */
  public static final String SCHEMA = "public";

  /** The name of the version table. */
  public static final String TABLE = "flyway_schema_history";

  /** The row type of a revision that was taken back. */
  public static final String TAKEN_BACK = "DELETE";

  private static final Pattern SCRIPT = Pattern.compile("V[0-9_]+?__([0-9a-f]{8})_.*\\.sql");
  private static final String LATEST =
      """
      select distinct on (version) installed_rank, version, script, type, success, checksum, installed_by,
        installed_on at time zone current_setting('TimeZone') as installed_at,
        (to_jsonb(done) ->> 'backward_compatible')::boolean as backward_compatible
      from public.flyway_schema_history done
      where version is not null
      order by version, installed_rank desc
      """;

  /**
   * One revision as this database holds it.
   *
   * @param rank its place in the order in which things were done
   * @param checksum Flyway's, over the file as it was when applied
   * @param backwardCompatible what {@link CompatibilityNotes} say; null where nothing was noted
   */
  public record Entry(
      int rank,
      String id,
      String version,
      String script,
      boolean success,
      @Nullable Integer checksum,
      String by,
      OffsetDateTime at,
      @Nullable Boolean backwardCompatible) {}

  private final Map<String, Entry> entries;

  private SchemaHistory(Map<String, Entry> entries) {
    this.entries = entries;
  }

  /** Reads the version table; a database without one holds no revision. */
  public static SchemaHistory of(Connection connection) throws SQLException {
    var entries = new LinkedHashMap<String, Entry>();
    if (exists(connection)) {
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery(LATEST)) {
        while (rows.next()) {
          var id = idIn(rows.getString("script"));
          if (id != null && !rows.getString("type").equals(TAKEN_BACK)) {
            entries.put(
                id,
                new Entry(
                    rows.getInt("installed_rank"),
                    id,
                    rows.getString("version"),
                    rows.getString("script"),
                    rows.getBoolean("success"),
                    rows.getObject("checksum", Integer.class),
                    rows.getString("installed_by"),
                    rows.getObject("installed_at", OffsetDateTime.class),
                    rows.getObject("backward_compatible", Boolean.class)));
          }
        }
      }
    }
    return new SchemaHistory(entries);
  }

  /** The revision's id within the name of its file, if the name is one. */
  public static @Nullable String idIn(String script) {
    var matcher = SCRIPT.matcher(script);
    return matcher.matches() ? matcher.group(1) : null;
  }

  /** What the database holds, failed revisions included, by id. */
  public Map<String, Entry> entries() {
    return Map.copyOf(entries);
  }

  /** The revisions that were applied. */
  public Set<String> applied() {
    return entries.values().stream()
        .filter(Entry::success)
        .map(Entry::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The revisions that failed outside a transaction and were not repaired. */
  public List<String> failed() {
    return entries.values().stream().filter(e -> !e.success()).map(Entry::id).toList();
  }

  static boolean exists(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery("select to_regclass('public." + TABLE + "') is not null")) {
      return row.next() && row.getBoolean(1);
    }
  }
}
