package io.blotter.bench;

import io.blotter.application.sync.Addition;
import io.blotter.application.sync.AgencyContent;
import io.blotter.application.sync.Change;
import io.blotter.application.sync.MetaUrlContent;
import io.blotter.application.sync.SourceContent;
import io.blotter.application.sync.SyncEntities;
import io.blotter.application.sync.SyncUseCases;
import io.blotter.bootstrap.Wiring;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.shared.Id;
import io.blotter.persistence.Persistence;
import io.blotter.web.shared.WireJson;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Measures calls for a thousand things at once against the statements that they send, run directly.
 */
final class Bulk {
  private static final int WARM_UP = 10;
  static final int ITEMS = 1_000;
  private static final String RUN = Long.toString(System.nanoTime(), 36);

  private final DataSource pool;
  private final SourceManager manager;

  Bulk(DataSource pool, int served, String token) {
    this.pool = pool;
    this.manager = new SourceManager(served, token, HttpClient.newHttpClient());
  }

  void measure() throws Exception {
    var agency = first("select min(agency_id) from link_agencies__data_sources");
    var location = first("select min(location_id) from link_agencies__locations");
    measure(
        "agencies",
        AgencyContent.class,
        AgencyId::new,
        SyncUseCases::agencies,
        (item, name) ->
            "{\"name\": \"%s %s\", \"jurisdiction_type\": \"local\", \"agency_type\": \"court\", \"location_ids\": [%s]}"
                .formatted(name, item, location));
    measure(
        "data-sources",
        SourceContent.class,
        DataSourceId::new,
        SyncUseCases::dataSources,
        (item, name) ->
            "{\"source_url\": \"https://bench.example/%s\", \"name\": \"%s\", \"record_type\": \"Stops\", \"url_status\": \"ok\", \"agency_ids\": [%s], \"description\": \"%s\", \"record_formats\": [\"CSV\", \"PDF\"], \"coverage_start\": \"2020-01-01\"}"
                .formatted(item, name, agency, name.repeat(20)));
    measure(
        "meta-urls",
        MetaUrlContent.class,
        MetaUrlId::new,
        SyncUseCases::metaUrls,
        (item, name) ->
            "{\"url\": \"https://bench.example/%s\", \"agency_ids\": [%s], \"internet_archive_url\": \"%s\"}"
                .formatted(item, agency, name));
    var lookUps = new PlaceLookUps(pool, manager);
    lookUps.measure("", "true");
    lookUps.measure(
        " of one state",
        "state_id = (select state_id from locations join link_agencies__locations on location_id ="
            + " locations.id where state_id is not null group by state_id order by count(distinct"
            + " location_id) desc limit 1)");
  }

  /**
   * @param content of an item, with a name that an update changes
   */
  private <C, I extends Id> void measure(
      String things,
      Class<C> type,
      LongFunction<I> id,
      Function<SyncUseCases, SyncEntities<C, I>> entities,
      BiFunction<String, String, String> content)
      throws Exception {
    var ours = new double[3][Rounds.ROUNDS];
    var direct = new double[3][Rounds.ROUNDS];
    for (var round = -WARM_UP; round < Rounds.ROUNDS; round++) {
      var items = RUN + "/" + round + "/";
      var before =
          IntStream.range(0, ITEMS).mapToObj(i -> content.apply(items + i, "Before")).toList();
      var after =
          IntStream.range(0, ITEMS).mapToObj(i -> content.apply(items + i, "After")).toList();
      var served = overHttp(things, before, after);
      var replayed = directly(entities, id, contents(before, type), contents(after, type));
      for (var verb = 0; round >= 0 && verb < 3; verb++) {
        ours[verb][round] = served.get(verb);
        direct[verb][round] = replayed.get(verb);
      }
    }
    for (var verb : List.of("add", "update", "delete")) {
      print(
          verb + " 1,000 " + things,
          ours[List.of("add", "update", "delete").indexOf(verb)],
          direct[List.of("add", "update", "delete").indexOf(verb)]);
    }
  }

  private List<Double> overHttp(String things, List<String> before, List<String> after)
      throws Exception {
    var path = "/api/v3/sync/" + things;
    var list = things.replace('-', '_');
    var adding =
        manager.post(
            path + "/add",
            items(
                list,
                "request_id",
                IntStream.range(0, ITEMS).mapToObj(Long::valueOf).toList(),
                before));
    var ids = new ArrayList<Long>();
    WireJson.MAPPER
        .readTree(adding.body())
        .path("entities")
        .forEach(entity -> ids.add(entity.path("app_id").asLong()));
    var update = manager.post(path + "/update", items(list, "app_id", ids, after));
    var delete = manager.post(path + "/delete", "{\"ids\": " + ids + "}");
    return List.of(adding.millis(), update.millis(), delete.millis());
  }

  /** The statements are heard from the service, undone by it, and sent again as they were. */
  private <C, I extends Id> List<Double> directly(
      Function<SyncUseCases, SyncEntities<C, I>> entities,
      LongFunction<I> id,
      List<C> before,
      List<C> after)
      throws Exception {
    var service = entities.apply(wiring(pool));
    var additions =
        IntStream.range(0, ITEMS).mapToObj(i -> new Addition<>(i, before.get(i))).toList();
    var ids = new ArrayList<I>();
    var adding =
        Recorded.of(
            pool,
            heard ->
                entities
                    .apply(wiring(heard))
                    .add(additions)
                    .forEach(entity -> ids.add(id.apply(entity.appId()))));
    service.delete(ids);
    var add = Recorded.replay(pool, adding);
    var updating =
        Recorded.of(pool, heard -> entities.apply(wiring(heard)).update(changes(ids, after)));
    service.update(changes(ids, before));
    var update = Recorded.replay(pool, updating);
    var deleting = Recorded.of(pool, heard -> entities.apply(wiring(heard)).delete(ids));
    Recorded.replay(pool, adding);
    return List.of(add, update, Recorded.replay(pool, deleting));
  }

  private String first(String sql) throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static SyncUseCases wiring(DataSource pool) {
    var persistence = Persistence.over(pool);
    return Wiring.sync(persistence);
  }

  private static <C, I extends Id> List<Change<C, I>> changes(List<I> ids, List<C> contents) {
    return IntStream.range(0, ITEMS)
        .mapToObj(i -> new Change<>(ids.get(i), contents.get(i)))
        .toList();
  }

  private static <C> List<C> contents(List<String> contents, Class<C> type) {
    return contents.stream().map(content -> WireJson.LENIENT.readValue(content, type)).toList();
  }

  private static String items(String list, String key, List<Long> ids, List<String> contents) {
    return IntStream.range(0, ITEMS)
        .mapToObj(i -> "{\"%s\": %d, \"content\": %s}".formatted(key, ids.get(i), contents.get(i)))
        .collect(Collectors.joining(",", "{\"" + list + "\": [", "]}"));
  }

  static void print(String what, double[] ours, double[] direct) {
    System.out.printf(
        "%-34s %6.0f ms against %6.0f ms directly  ratio %.2f (at most 2000 ms)%n",
        what,
        Rounds.median(ours),
        Rounds.median(direct),
        Rounds.median(direct) / Rounds.median(ours));
  }
}
