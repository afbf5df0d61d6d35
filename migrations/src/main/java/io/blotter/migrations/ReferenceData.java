package io.blotter.migrations;

import io.blotter.toolchain.revision.Revisions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32;
import javax.sql.DataSource;

/**
 * Puts the reference data into a database: states, counties and localities with their coordinates,
 * record categories and types, permissions. A file is loaded when the database has not seen its
 * present content; rows that exist keep their ids, and nothing is ever removed.
 */
public final class ReferenceData {
  private static final List<CsvLoad> LOADS =
      List.of(
          new CsvLoad(
              "seed/us_states.csv",
              "state_iso text, state_name text, fips text",
              """
              insert into public.us_states (state_iso, state_name)
              select state_iso, state_name
              from incoming
              on conflict (state_iso) do nothing
              """),
          new CsvLoad(
              "seed/counties.csv",
              "fips text, name text, state_iso text, lat float8, lng float8, population bigint",
              """
              insert into public.counties (fips, name, state_id, lat, lng, population)
              select i.fips, i.name, s.id, i.lat, i.lng, i.population
              from incoming i
              join public.us_states s on s.state_iso = i.state_iso
              on conflict (fips) do update
              set lat = excluded.lat,
                  lng = excluded.lng
              where (counties.lat, counties.lng) is distinct from (excluded.lat, excluded.lng)
              """),
          new CsvLoad(
              "seed/county_successors.csv",
              "retired_fips text, retired_name text, state_iso text, successor_fips text",
              """
              insert into public.county_successors (retired_fips, successor_fips)
              select retired_fips, successor_fips
              from incoming
              on conflict (retired_fips, successor_fips) do nothing
              """),
          new CsvLoad(
              "seed/localities.csv",
              "name text, county_fips text, lat float8, lng float8, population bigint",
              """
              with place as (
                select i.name, i.population, i.lat, i.lng, c.id as county_id, c.state_id
                from incoming i
                join public.counties c on c.fips = i.county_fips),
              added as (
                insert into public.localities as known (name, county_id, population)
                select name, county_id, population
                from place
                on conflict (name, county_id) do update
                set population = excluded.population
                where known.population is distinct from excluded.population
                returning id, name, county_id),
              located as (
                insert into public.locations (type, state_id, county_id, locality_id, lat, lng)
                select 'Locality', place.state_id, added.county_id, added.id, place.lat, place.lng
                from added
                join place on place.county_id = added.county_id and place.name = added.name
                on conflict do nothing)
              update public.locations known
              set lat = place.lat,
                  lng = place.lng
              from place
              join public.localities l on l.county_id = place.county_id and l.name = place.name
              where known.locality_id = l.id
                and (known.lat, known.lng) is distinct from (place.lat, place.lng)
              """),
          new CsvLoad(
              "seed/record_categories.csv",
              "id bigint, name text, description text",
              """
              insert into public.record_categories (id, name, description)
              select id, name, description
              from incoming
              on conflict (name) do nothing
              """),
          new CsvLoad(
              "seed/record_types.csv",
              "id bigint, name text, category_id bigint, description text",
              """
              insert into public.record_types (id, name, category_id, description)
              select id, name::public.record_type, category_id, description
              from incoming
              on conflict (name) do nothing
              """),
          new CsvLoad(
              "seed/permissions.csv",
              "id bigint, permission_name text, description text",
              """
              insert into public.permissions (id, permission_name, description)
              select id, permission_name, description
              from incoming
              on conflict (permission_name) do nothing
              """));

  private ReferenceData() {}

  /** Loads what the database lacks. Of several servers that start at once, one loads. */
  public static void load(DataSource database) throws SQLException {
    try (var connection = database.getConnection()) {
      if (isLoaded(connection)) {
        return;
      }
      connection.setAutoCommit(false);
      lock(connection);
      for (var load : LOADS) {
        load.into(connection);
      }
      advanceSequences(connection);
      MaterializedViews.refresh(connection);
      remember(connection);
      connection.commit();
    }
  }

  private static boolean isLoaded(Connection connection) throws SQLException {
    try (var query =
        connection.prepareStatement("select 1 from public.reference_data_loads where digest = ?")) {
      query.setString(1, digest());
      return query.executeQuery().next();
    }
  }

  private static void lock(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("lock table public.reference_data_loads in exclusive mode");
    }
  }

  /** New rows must not take the ids that the files bring. */
  private static void advanceSequences(Connection connection) throws SQLException {
    for (var table : List.of("record_categories", "record_types", "permissions")) {
      try (var statement = connection.createStatement()) {
        statement.execute(
            "select setval(pg_get_serial_sequence('public."
                + table
                + "', 'id'), max(id)) from public."
                + table);
      }
    }
  }

  private static void remember(Connection connection) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into public.reference_data_loads (digest) values (?) on conflict do nothing")) {
      insert.setString(1, digest());
      insert.executeUpdate();
    }
  }

  /**
   * Tells the files' contents apart. Every start works it out, so it hashes their checksums, not
   * all of their text.
   */
  private static String digest() {
    var checksums = new StringBuilder();
    for (var load : LOADS) {
      var checksum = new CRC32();
      checksum.update(load.content());
      checksums.append(load.file()).append(checksum.getValue());
    }
    return Revisions.digest(checksums.toString());
  }
}
