package io.blotter.migrations.differ;

import java.sql.SQLException;
import java.util.List;

/** Rows for tables that have none, so that a proof has something to lose. */
final class SyntheticRows {
  private SyntheticRows() {}

  static List<String> fill(ScratchDatabase database, ScratchDatabase model) throws SQLException {
    return List.of();
  }

  /** Takes every row away. */
  static void clear(ScratchDatabase database) throws SQLException {
    database.run(
        List.of(
            """
            do $$
            declare
              tables text;
            begin
              select string_agg(format('%I.%I', schemaname, tablename), ', ') into tables
              from pg_catalog.pg_tables
              where schemaname <> 'information_schema' and schemaname !~ '^pg_';
              if tables is not null then
                execute 'truncate ' || tables || ' cascade';
              end if;
            end
            $$
            """));
  }
}
