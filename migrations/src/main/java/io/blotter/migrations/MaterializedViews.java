package io.blotter.migrations;

import java.sql.Connection;
import java.sql.SQLException;

/** What suggestions and the map are read from, after tables were filled. */
final class MaterializedViews {
  private MaterializedViews() {}

  /**
   * Shows new rows at once, not only after the next scheduled refresh, and lets statements be
   * planned for them.
   */
  static void refresh(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          do $$
          declare
            filled text;
            view regclass;
          begin
            for filled in select tablename from pg_catalog.pg_tables where schemaname = 'public' order by tablename loop
              execute pg_catalog.format('analyze public.%I', filled);
            end loop;
            call public.refresh_typeahead_agencies();
            analyze public.typeahead_agencies;
            call public.refresh_data_source_words();
            analyze public.data_source_words;
            call public.refresh_id_blocks();
            analyze public.id_blocks;
            call public.refresh_map_record_types();
            analyze public.map_record_types;
            for view in
              select oid from pg_catalog.pg_class
              where relkind = 'm' and relnamespace = 'public'::regnamespace
              order by oid
            loop
              execute pg_catalog.format('refresh materialized view %s', view);
              execute pg_catalog.format('analyze %s', view);
            end loop;
          end
          $$
          """);
    }
  }
}
