package io.blotter.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the planner believes while an import writes what nobody else sees yet. */
class ImportStatisticsTest {
  @AutoClose private final ImportsForTests imports = new ImportsForTests();

  @Test
  void knowsHowManyAgenciesThereAreWhateverVacuumSaw() {
    var tables = "agencies,agency_external_ids,link_agencies__locations";
    var rows = rows("A,A Police %d,,local,PA,Pittsburgh,42003,,,,,rec%1$d\n");
    var believed = new ArrayList<Double>();
    imports.agencies(rows, done -> believed.add(believedAfterVacuum(tables)));
    assertThat(imports.text("select count(*) from agencies")).isEqualTo("3000");
    assertThat(believed.subList(1, 3)).allSatisfy(count -> assertThat(count).isBetween(1e3, 3e3));
  }

  @Test
  void knowsHowManySourcesThereAreWhateverVacuumSaw() {
    imports.agencies("A,A,,local,PA,,42003,,,,,rec1\n");
    var tables =
        "data_sources,data_source_origins,data_sources_archive_info,link_agencies__data_sources";
    var rows = rows("S,,,Stops,https://a.example/%d,['rec1'],,,,,,,\n");
    var believed = new ArrayList<Double>();
    imports.sources(rows, done -> believed.add(believedAfterVacuum(tables)));
    assertThat(imports.text("select count(*) from data_sources")).isEqualTo("3000");
    assertThat(believed.subList(1, 3)).allSatisfy(count -> assertThat(count).isBetween(1e3, 3e3));
  }

  @Test
  void isRightForReadersOnceTheImportIsIn() throws SQLException {
    var join = "link_agencies__locations link join locations place on place.id = link.location_id";
    try (var connection = imports.database().dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set plan_cache_mode = force_generic_plan");
      statement.execute("prepare seats as select from " + join);
      assertThat(estimate(statement, "execute seats")).isLessThan(1e3);
      imports.agencies(rows("A,A Police %d,,local,PA,Pittsburgh,42003,,,,,rec%1$d\n"));
      imports.sources(rows("S,,,Stops,https://a.example/%d,['rec1'],,,,,,,\n"));
      assertThat(estimate(statement, "execute seats")).isEqualTo(3e3);
    }
    assertThat(
            imports.text(
                """
                select string_agg(relname || ' ' || reltuples, ', ')
                from pg_class
                where relnamespace = 'public'::regnamespace
                  and relkind = 'r'
                  and relname ~ '^(agencies|agency_external_ids|data_sources.*|link_agencies__.*|locations)$'
                  and pg_relation_size(oid) > 0
                  and reltuples < 3000
                """))
        .isEqualTo("null");
  }

  @Test
  void isRightForPlacesFromTheBeginning() {
    assertThat(imports.text("select reltuples from pg_class where oid = 'locations'::regclass"))
        .isEqualTo(imports.text("select count(*)::real from locations"));
  }

  private static double estimate(Statement statement, String query) throws SQLException {
    try (var plan = statement.executeQuery("explain " + query)) {
      plan.next();
      return Double.parseDouble(plan.getString(1).replaceAll(".* rows=(\\d+) .*", "$1"));
    }
  }

  private static String rows(String row) {
    return IntStream.range(0, 3_000).mapToObj(row::formatted).collect(Collectors.joining());
  }

  private double believedAfterVacuum(String tables) {
    List.of(tables.split(",", -1))
        .forEach(table -> imports.database().execute("vacuum (skip_locked) " + table));
    return Double.parseDouble(
        imports.text(
            "select min(reltuples) from pg_class where relname = any('{%s}')".formatted(tables)));
  }
}
