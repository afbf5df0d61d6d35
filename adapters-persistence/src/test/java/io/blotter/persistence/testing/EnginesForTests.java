package io.blotter.persistence.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.blotter.migrations.Migrations;
import io.blotter.migrations.ReferenceData;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The same rows on the PostgreSQL of this run and, where its programs are, on the oldest supported
 * one.
 */
public final class EnginesForTests implements AutoCloseable {
  /** Which PostgreSQL. */
  public enum Engine {
    OF_THIS_RUN,
    OLDEST
  }

  private static final String ROWS =
      """
      insert into agencies (name, jurisdiction_type, agency_type)
      select localities.name || ' Police Department', 'local', 'law enforcement' from localities;
      insert into link_agencies__locations (agency_id, location_id)
      select agencies.id, locations.id
      from (select id, row_number() over (order by id) as number from agencies) agencies
      join (select id, row_number() over (order by id) as number from locations where type = 'Locality') locations using (number);
      insert into data_sources (name, source_url, record_type_id)
      select 'Stops ' || number, 'https://example.org/' || number, 1 + number % 36 from generate_series(1, 5000) as number;
      insert into link_agencies__data_sources (data_source_id, agency_id)
      select data_sources.id, agencies.id
      from (select id, row_number() over (order by id) as number from data_sources) data_sources
      join (select id, row_number() over (order by id) as number from agencies) agencies using (number);
      call refresh_typeahead_agencies();
      refresh materialized view typeahead_words;
      analyze;
      """;

  private final TestDatabase database;
  private final @Nullable OldestPostgres oldest;

  private EnginesForTests(TestDatabase database, @Nullable OldestPostgres oldest) {
    this.database = database;
    this.oldest = oldest;
  }

  /** With schema, reference data, agencies and sources; the folder must outlive them. */
  public static EnginesForTests filled(Path folder) throws IOException, SQLException {
    var engines =
        new EnginesForTests(
            SeededDatabase.create(),
            OldestPostgres.isInstalled() ? OldestPostgres.in(folder) : null);
    engines.database.execute(ROWS);
    if (engines.oldest != null) {
      var old = engines.oldest.dataSource();
      Migrations.of(old).migrate();
      ReferenceData.load(old);
      try (var connection = old.getConnection();
          var statement = connection.createStatement()) {
        statement.execute(ROWS);
      }
    }
    return engines;
  }

  /** The plans of all that is sent while {@code work} uses what it is given. */
  public String plan(Engine engine, Consumer<Persistence> work) {
    return PlansForTests.of(on(engine), work);
  }

  public long number(Engine engine, String sql) {
    try (var connection = on(engine).getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private DataSource on(Engine engine) {
    if (engine == Engine.OF_THIS_RUN) {
      return database.dataSource();
    }
    assumeTrue(
        oldest != null,
        "left out: the programs of PostgreSQL " + OldestPostgres.VERSION + " are not here");
    return oldest.dataSource();
  }

  @Override
  public void close() throws IOException {
    database.close();
    if (oldest != null) {
      oldest.close();
    }
  }
}
