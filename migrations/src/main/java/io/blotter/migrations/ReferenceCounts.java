package io.blotter.migrations;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** How much reference data a database holds. */
public final class ReferenceCounts {
  private static final String COUNTS =
      """
      select 'us_states', count(*) from public.us_states
      union all select 'counties', count(*) from public.counties
      union all select 'county_successors', count(*) from public.county_successors
      union all select 'localities', count(*) from public.localities
      union all select 'record_categories', count(*) from public.record_categories
      union all select 'record_types', count(*) from public.record_types
      union all select 'permissions', count(*) from public.permissions
      """;

  private ReferenceCounts() {}

  /** How many rows there are of each kind, by table. */
  public static Map<String, Long> of(DataSource database) throws SQLException {
    var counts = new LinkedHashMap<String, Long>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(COUNTS)) {
      while (rows.next()) {
        counts.put(rows.getString(1), rows.getLong(2));
      }
    }
    return counts;
  }
}
