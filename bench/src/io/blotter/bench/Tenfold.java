package io.blotter.bench;

import io.blotter.bootstrap.CommandDatabase;
import io.blotter.bootstrap.Setting;
import io.blotter.bootstrap.SettingSources;
import io.blotter.bootstrap.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Grows a registry with the imported data to ten times as many agencies and a million sources. */
public final class Tenfold {
  private static final String REFRESH =
      """
      do $$
      declare
        view regclass;
      begin
        call public.refresh_typeahead_agencies();
        call public.refresh_data_source_words();
        call public.refresh_id_blocks();
        call public.refresh_map_record_types();
        for view in
          select oid from pg_class where relkind = 'm' and relnamespace = 'public'::regnamespace order by oid
        loop
          execute format('refresh materialized view %s', view);
        end loop;
      end
      $$
      """;

  private Tenfold() {}

  /**
   * @param arguments the statements that add the rows, and a data folder if the database is a local
   *     one
   */
  public static void main(String[] arguments) {
    try {
      var folder = Path.of("").toAbsolutePath();
      var options =
          arguments.length > 1
              ? Map.of(Setting.BLOTTER_DATA, Path.of(arguments[1]).toAbsolutePath().toString())
              : Map.<Setting, String>of();
      var settings = Settings.of(SettingSources.read(options, System.getenv(), folder), folder);
      try (var commandDatabase = CommandDatabase.open(settings, null)) {
        commandDatabase.prepare();
        try (var connection = commandDatabase.unhurried().getConnection()) {
          grow(connection, Files.readString(Path.of(arguments[0])));
        }
      }
      System.exit(0);
    } catch (Exception e) {
      System.err.println("bench: " + e);
      Runtime.getRuntime().halt(1);
    }
  }

  private static void grow(Connection connection, String statements) throws SQLException {
    connection.setAutoCommit(false);
    execute(connection, "rows", statements);
    connection.commit();
    execute(connection, "materialized views", REFRESH);
    connection.commit();
    connection.setAutoCommit(true);
    execute(connection, "vacuum and analyze", "vacuum (analyze)");
  }

  private static void execute(Connection connection, String label, String sql) throws SQLException {
    var begin = System.nanoTime();
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
    System.out.printf("%s: %.0f s%n", label, (System.nanoTime() - begin) / 1e9);
  }
}
