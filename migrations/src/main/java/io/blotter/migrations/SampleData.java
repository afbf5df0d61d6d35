package io.blotter.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Some real agencies and data sources of a dozen places, so that a new registry has something to
 * find. Loaded again, they bring what is missing and change nothing that is there.
 */
public final class SampleData {
  private static final List<CsvLoad> LOADS =
      List.of(
          new CsvLoad(
              "sample/agencies.csv",
              "id text, name text, jurisdiction_type public.jurisdiction_type, agency_type public.agency_type, state_iso text, county_fips text, locality text",
              """
              create temporary table placed on commit drop as
              select i.*, place.id as location_id
              from incoming i
              join public.locations_expanded place
                on place.type::text = case
                  when i.state_iso = 'US' then 'National'
                  when i.county_fips is null then 'State'
                  when i.locality is null then 'County'
                  else 'Locality'
                end
                and place.state_iso is not distinct from nullif(i.state_iso, 'US')
                and place.county_fips is not distinct from i.county_fips
                and place.locality_name is not distinct from i.locality;

              with added as (
                insert into public.agencies (name, jurisdiction_type, agency_type)
                select p.name, p.jurisdiction_type, p.agency_type
                from placed p
                where not exists (
                  select
                  from public.agency_external_ids e
                  where e.source = 'sample'
                    and e.external_id = p.id)
                and not exists (
                  select
                  from public.agencies a
                  join public.link_agencies__locations l on l.agency_id = a.id
                  where a.name = p.name
                    and l.location_id = p.location_id)
                returning id, name)
              insert into public.link_agencies__locations (agency_id, location_id)
              select added.id, p.location_id
              from added
              join placed p on p.name = added.name;

              insert into public.agency_external_ids (source, external_id, agency_id)
              select 'sample', p.id, min(a.id)
              from placed p
              join public.agencies a on a.name = p.name
              join public.link_agencies__locations l
                on l.agency_id = a.id
                and l.location_id = p.location_id
              group by p.id
              on conflict do nothing;

              drop table placed
              """),
          new CsvLoad(
              "sample/data_sources.csv",
              "agency text, record_type public.record_type, name text, url text, description text",
              """
              with added as (
                insert into public.data_sources (name, description, source_url, record_type_id)
                select i.name, i.description, i.url, t.id
                from incoming i
                join public.record_types t on t.name = i.record_type
                on conflict do nothing
                returning id, source_url, record_type_id)
              insert into public.link_agencies__data_sources (data_source_id, agency_id)
              select added.id, e.agency_id
              from added
              join public.record_types t on t.id = added.record_type_id
              join incoming i
                on i.url = added.source_url
                and i.record_type = t.name
              join public.agency_external_ids e
                on e.source = 'sample'
                and e.external_id = i.agency
              on conflict do nothing
              """));

  private static final String COUNTS =
      """
      select 'agencies', count(*) from public.agencies
      union all select 'data_sources', count(*) from public.data_sources
      """;

  private SampleData() {}

  /** Loads what the database lacks of them, and counts all that there are by table. */
  public static Map<String, Long> load(DataSource database) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      for (var load : LOADS) {
        load.into(connection);
      }
      MaterializedViews.refresh(connection);
      var counts = counts(connection);
      connection.commit();
      return counts;
    }
  }

  private static Map<String, Long> counts(Connection connection) throws SQLException {
    var counts = new LinkedHashMap<String, Long>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(COUNTS)) {
      while (rows.next()) {
        counts.put(rows.getString(1), rows.getLong(2));
      }
    }
    return counts;
  }
}
