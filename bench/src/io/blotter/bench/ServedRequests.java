package io.blotter.bench;

import io.blotter.bootstrap.DatabaseUrl;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/**
 * One request of each kind over and over, beside its statement through bare JDBC and pgbench.
 *
 * @param served the server's port
 * @param bare the port of a {@link BareServer} with the statements
 */
record ServedRequests(
    DataSource pool,
    DatabaseUrl database,
    int served,
    int bare,
    String key,
    int connections,
    double seconds) {
  /** Seconds until a new server answers no faster any more; after 15 it had come to 85 %. */
  private static final int WARM_UP = 30;

  void measure(long agency, long source, Map<String, List<Recorded>> statements) throws Exception {
    System.out.printf(
        "%d connections, medians of %d rounds of %.0f s%n", connections, Rounds.ROUNDS, seconds);
    var agencyTarget = "/api/v2/agencies/" + agency;
    load(agencyTarget).rate(connections, WARM_UP);
    new Load(bare, "/agency").rate(connections, WARM_UP);
    Rounds.compare(
        "agency by id / bare JDBC",
        0.85,
        rate(load(agencyTarget)),
        rate(new Load(bare, "/agency")));
    Rounds.compare(
        "source by id / bare JDBC",
        0.85,
        rate(load("/api/v2/data-sources/" + source)),
        rate(new Load(bare, "/source")));
    besidePgbench(statements.get("agency").getFirst(), agencyTarget);
    Rounds.compare(
        "304 / constant text",
        0.6,
        rate(load(agencyTarget, "If-None-Match: " + tag(agencyTarget))),
        rate(new Load(bare, "/constant")));
    System.out.printf("list of 100: %d statement(s)%n", statements.get("list").size());
    Rounds.compare(
        "list of 100 / bare JDBC",
        0.7,
        rate(load("/api/v2/agencies")),
        rate(new Load(bare, "/list")));
    Rounds.compare(
        "typeahead prefix / agency by id",
        0.5,
        rate(load("/api/v2/typeahead/locations?query=pittsb")),
        rate(load(agencyTarget)));
    var locality =
        number(
            pool,
            "select id from locations_expanded where locality_name = 'Pittsburgh' and state_iso ="
                + " 'PA'");
    var state =
        number(pool, "select id from locations_expanded where type = 'State' and state_iso = 'CA'");
    Rounds.p95("misspelt place", 25, load("/api/v2/typeahead/locations?query=pitsburgh"));
    Rounds.p95("misspelt agency", 25, load("/api/v2/typeahead/agencies?query=sherrif"));
    Rounds.p95("search of a locality", 10, load("/api/v2/search?location_id=" + locality));
    Rounds.p95("search of a state", 40, load("/api/v2/search?location_id=" + state));
    Rounds.p95("map counts", 10, load("/api/v2/map/locations", "Accept-Encoding: gzip"));
  }

  private void besidePgbench(Recorded statement, String agencyTarget) throws Exception {
    try {
      Rounds.compare(
          "agency by id / pgbench",
          0.25,
          rate(load(agencyTarget)),
          new Pgbench(database, statement)::rate);
    } catch (java.io.IOException absent) {
      System.out.println("agency by id / pgbench: pgbench is not installed");
    }
  }

  private Load load(String target, String... headers) {
    var all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Authorization: Basic " + key;
    all[headers.length + 1] = "X-Test-Run: true";
    return new Load(served, target, all);
  }

  private Callable<Double> rate(Load load) {
    return () -> load.rate(connections, seconds);
  }

  private String tag(String target) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + served + target))
            .header("Authorization", "Basic " + key)
            .build();
    return HttpClient.newHttpClient()
        .send(request, BodyHandlers.ofString())
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }

  static long number(DataSource pool, String sql) throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      if (!rows.next()) {
        throw new IllegalStateException(
            "The registry is empty: import agencies and data sources first.");
      }
      return rows.getLong(1);
    }
  }
}
