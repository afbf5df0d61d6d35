package io.blotter.bench;

import io.blotter.application.datasource.DataSourceSort;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.bench.Load.Request;
import io.blotter.bench.Paths.Path;
import io.blotter.domain.account.Role;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import tools.jackson.databind.json.JsonMapper;

/** What is asked along each path: thousands of ids, beginnings of names, misspellings, places. */
record AskedPaths(DataSource pool) {
  private static final String IDS = "select id from %s order by md5(id::text) limit 8000";

  /** The first four to seven letters of names. */
  private static final String BEGINNINGS =
      """
      select distinct left(name, 4 + (length(name) %% 4))
      from (select %1$s as name from %2$s order by md5(%1$s) limit 8000) names
      where length(name) > 7
      """;

  /** Names whose third letter is left out, or doubled. */
  private static final String MISSPELT =
      """
      select distinct
        left(name, 2) || case when length(name) %% 2 = 0 then substr(name, 3, 1) || substr(name, 3) else substr(name, 4) end
      from (select %1$s as name from %2$s where length(%1$s) between 6 and 30 order by md5(%1$s) limit 4000) names
      """;

  /** Each letter, and each two. */
  private static final String LETTERS =
      """
      select chr(a) || b
      from generate_series(97, 122) a, (select '' as b union all select chr(generate_series(97, 122))) second
      order by md5(chr(a) || b)
      """;

  private static final String NONSENSE =
      "select translate(md5(n::text), '0123456789', 'qwzxjkvypu') from generate_series(1, 500) n";

  private static final String PAGES = "select greatest(1, count(*) / 100 - %d) from data_sources";

  private static final String SEARCHED =
      """
      select location.id
      from locations_expanded location
      where location.type = '%s'::location_type
        and exists (select from link_agencies__locations seat where seat.location_id = location.id)
      order by md5(location.id::text)
      limit 8000
      """;

  List<Path> all() throws SQLException {
    var agencies = texts(IDS.formatted("agencies"));
    var sources = texts(IDS.formatted("data_sources"));
    var agency = new AgencyId(Long.parseLong(agencies.getFirst()));
    var source = new DataSourceId(Long.parseLong(sources.getFirst()));
    var paths = new ArrayList<Path>();
    paths.add(
        new Path(
            "agency by id",
            300,
            gets("/api/v2/agencies/", agencies),
            p -> p.agency().find(agency)));
    paths.add(
        new Path(
            "source by id",
            300,
            gets("/api/v2/data-sources/", sources),
            p -> p.dataSource().catalogue().find(source, Role.STANDARD)));
    paths.add(
        new Path(
            "page of 100 sources",
            50,
            gets("/api/v2/data-sources?page=", pages(sources.size() / 100)),
            p ->
                p.dataSource()
                    .catalogue()
                    .page(new Page(1, 100), DataSourceSort.ID, SortOrder.DESC, Role.STANDARD)));
    paths.add(
        new Path(
            "last pages of sources", 50, gets("/api/v2/data-sources?page=", lastPages()), null));
    paths.add(
        new Path("counts", 200, gets("/api/v2/metrics", List.of("")), p -> p.metrics().counts()));
    paths.add(
        suggestions(
            "places, beginnings",
            100,
            "locations",
            BEGINNINGS.formatted("display_name", "typeahead_locations")));
    paths.add(
        suggestions(
            "places, misspelt",
            40,
            "locations",
            MISSPELT.formatted("search_name", "typeahead_locations")));
    paths.add(
        suggestions(
            "agencies, beginnings", 100, "agencies", BEGINNINGS.formatted("name", "agencies")));
    paths.add(
        suggestions("agencies, misspelt", 100, "agencies", MISSPELT.formatted("name", "agencies")));
    paths.add(suggestions("places, letters", 100, "locations", LETTERS));
    paths.add(suggestions("agencies, letters", 100, "agencies", LETTERS));
    paths.add(suggestions("places, nonsense", 40, "locations", NONSENSE));
    paths.add(suggestions("agencies, nonsense", 100, "agencies", NONSENSE));
    paths.add(
        new Path(
            "map",
            200,
            gets("/api/v2/map/locations", List.of("")),
            p -> p.map().locations(List.of())));
    paths.add(search("search of a city", "Locality"));
    paths.add(search("search of a county", "County"));
    paths.add(search("search of a state", "State"));
    paths.add(
        new Path(
            "match, misspelt",
            0,
            texts("select overlay(name placing '' from 3 for 1) from agencies order by md5(name) limit 2000").stream()
                .map(name -> new Request("/api/v2/match/agency", body(name)))
                .toList(),
            p -> p.search().agencyNames(_ -> {}).nearest("Pittsburgh Police Dept", 10)));
    return paths;
  }

  private Path suggestions(String what, int wanted, String kind, String sql) throws SQLException {
    return new Path(
        what,
        wanted,
        gets(
            "/api/v2/typeahead/" + kind + "?query=",
            texts(sql).stream().map(AskedPaths::encoded).toList()),
        null);
  }

  List<String> searched(String type) throws SQLException {
    return texts(SEARCHED.formatted(type));
  }

  private Path search(String what, String type) throws SQLException {
    var places = searched(type);
    var place = new LocationId(Long.parseLong(places.getFirst()));
    return new Path(
        what,
        100,
        gets("/api/v2/search?location_id=", places),
        p ->
            p.search()
                .index()
                .search(p.search().index().place(place).orElseThrow(), List.of(), List.of())
                .sendTo(_ -> {}));
  }

  private List<String> lastPages() throws SQLException {
    var pages = new ArrayList<String>();
    for (var before = 0; before < 10; before++) {
      pages.addAll(texts(PAGES.formatted(before)));
    }
    return pages;
  }

  private static List<String> pages(int last) {
    return java.util.stream.IntStream.rangeClosed(1, Math.max(1, last))
        .mapToObj(String::valueOf)
        .toList();
  }

  private static List<Request> gets(String path, List<String> ends) {
    return ends.stream().map(end -> new Request(path + end, null)).toList();
  }

  private static String body(String name) {
    return JsonMapper.shared().writeValueAsString(Map.of("name", name));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private List<String> texts(String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var connection = pool.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    if (found.isEmpty()) {
      throw new IllegalStateException(
          "The registry is empty: import agencies and data sources first.");
    }
    return found;
  }
}
