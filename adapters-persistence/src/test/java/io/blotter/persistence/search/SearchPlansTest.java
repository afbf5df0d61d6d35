package io.blotter.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.agency.AgencySort;
import io.blotter.application.datasource.DataSourceSort;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Role;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.persistence.testing.EnginesForTests;
import io.blotter.persistence.testing.EnginesForTests.Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is read most is found by its indexes, on the PostgreSQL of this run and on the oldest
 * supported one.
 */
class SearchPlansTest {
  @TempDir private static Path folder;
  private static EnginesForTests engines;

  @BeforeAll
  static void fill() throws IOException, SQLException {
    engines = EnginesForTests.filled(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    engines.close();
  }

  @ParameterizedTest
  @EnumSource
  void agenciesByTheLikenessOfTheirNames(Engine engine) {
    assertThat(
            engines.plan(
                engine, at -> at.search().agencyNames(_ -> {}).nearest("Pittsburg Polce", 10)))
        .contains("Index Scan using agencies_name_trgm_idx")
        .doesNotContain("Seq Scan on agencies");
    assertThat(
            engines.plan(
                engine,
                at -> at.search().agencyNames(Runnable::run).nearest("Pittsburg Polce", 10)))
        .contains("agencies_name_idx")
        .doesNotContain("agencies_name_trgm_idx");
  }

  @ParameterizedTest
  @EnumSource
  void agenciesWhileSomebodyTypes(Engine engine) {
    assertThat(
            engines.plan(engine, at -> at.search().agencies().containing(List.of("pitts"), 10, 0)))
        .contains(
            "typeahead_agencies_folded_name_idx",
            "typeahead_agencies_words_idx",
            "Index Scan using typeahead_agencies_offered_idx",
            "typeahead_words_word_idx")
        .doesNotContain("Seq Scan on typeahead_agencies");
    assertThat(
            engines.plan(engine, at -> at.search().agencies().wording(List.of("worth fort"), 10)))
        .contains("typeahead_agencies_words_idx");
    assertThat(engines.plan(engine, at -> at.search().agencies().resembling("fort wroth", 10)))
        .contains("typeahead_agencies_words_idx", "typeahead_words_word_trgm_idx");
    assertThat(engines.plan(engine, at -> at.search().agencies().nearest("xqzwkjv", 10)))
        .contains("typeahead_words_nearest_idx");
  }

  @ParameterizedTest
  @EnumSource
  void placesWhileSomebodyTypes(Engine engine) {
    assertThat(engines.plan(engine, at -> at.search().places().containing(List.of("pitts"), 10, 0)))
        .contains(
            "typeahead_locations_folded_name_idx",
            "typeahead_locations_folded_name_trgm_idx",
            "typeahead_locations_state_iso_idx")
        .doesNotContain("Seq Scan on typeahead");
    assertThat(engines.plan(engine, at -> at.search().places().containing(List.of("xx"), 10, 0)))
        .doesNotContain("typeahead_locations_folded_name_trgm_idx");
    assertThat(
            engines.plan(engine, at -> at.search().places().wording(List.of("pittsburgh pa"), 10)))
        .contains("typeahead_locations_words_idx");
    assertThat(engines.plan(engine, at -> at.search().places().resembling("pitsburg", 10)))
        .contains("typeahead_locations_words_idx", "typeahead_place_words_word_trgm_idx");
    assertThat(engines.plan(engine, at -> at.search().places().nearest("xqzwkjv", 10)))
        .contains("Index Scan using typeahead_locations_folded_wording_nearest_idx");
    assertThat(engines.plan(engine, at -> at.search().placeNames().named(List.of("pitts", "pa"))))
        .contains("typeahead_locations_folded_name_idx", "typeahead_locations_state_iso_idx")
        .doesNotContain("Seq Scan on typeahead");
  }

  @ParameterizedTest
  @EnumSource
  void theNewestSources(Engine engine) {
    assertThat(engines.plan(engine, at -> at.search().explorer().latest(8)))
        .contains("data_sources_created_at_idx")
        .doesNotContain("Seq Scan on data_sources", "Seq Scan on link", "Seq Scan on agencies");
  }

  @ParameterizedTest
  @EnumSource
  void searchesOfACity(Engine engine) {
    var place = new LocationId(engines.number(engine, "select max(id) from locations"));
    assertThat(
            engines.plan(
                engine,
                at -> {
                  var index = at.search().index();
                  index.results(index.place(place).orElseThrow(), List.of(), List.of(), _ -> {});
                }))
        .contains("link_agencies__locations_location_id_idx", "data_sources_pkey")
        .doesNotContain("Seq Scan on data_sources", "Seq Scan on agencies", "Seq Scan on link");
  }

  @ParameterizedTest
  @EnumSource
  void oneByItsId(Engine engine) {
    assertThat(engines.plan(engine, at -> at.agency().find(new AgencyId(7))))
        .contains("agencies_pkey")
        .doesNotContain("Seq Scan on ag", "Seq Scan on data_s", "Seq Scan on link_agencies__l");
    assertThat(
            engines.plan(
                engine, at -> at.dataSource().catalogue().find(new DataSourceId(7), Role.STANDARD)))
        .contains("data_sources_pkey")
        .doesNotContain("Seq Scan on ag", "Seq Scan on data_s", "Seq Scan on link_agencies__l");
  }

  @ParameterizedTest
  @EnumSource
  void pages(Engine engine) {
    var page = new Page(2, 100);
    assertThat(
            engines.plan(
                engine,
                at ->
                    at.dataSource()
                        .catalogue()
                        .page(page, DataSourceSort.NAME, SortOrder.ASC, Role.STANDARD)))
        .contains("data_sources_name_idx")
        .doesNotContain("Seq Scan on agencies", "Seq Scan on data_sources");
    assertThat(
            engines.plan(
                engine, at -> at.agency().page(page, AgencySort.NAME, SortOrder.ASC, true)))
        .contains("agencies_name_idx")
        .doesNotContain("Seq Scan on agencies");
  }

  @ParameterizedTest
  @EnumSource
  void latePages(Engine engine) {
    var page = new Page(40, 100);
    assertThat(
            engines.plan(
                engine,
                at ->
                    at.dataSource()
                        .catalogue()
                        .page(page, DataSourceSort.ID, SortOrder.DESC, Role.STANDARD)))
        .contains("id_blocks", "Index Cond: (id <")
        .doesNotContain("Seq Scan on agencies", "Seq Scan on data_sources");
    assertThat(
            engines.plan(
                engine, at -> at.agency().page(page, AgencySort.NAME, SortOrder.DESC, true)))
        .contains(
            "id_blocks", "Scan using agencies_name_idx", "Scan Backward using agencies_name_idx")
        .doesNotContain("Seq Scan on agencies");
  }
}
