package io.blotter.bench;

import io.blotter.bench.Load.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Pages for people beside what answers the same to programs, in turn. */
record Pages(URI server, String key) {
  private static final int ROUNDS = 5;
  private static final int WARM_UP = 5;
  private static final int MAX_CITIES = 300;

  /**
   * @param cities ids of places with agencies
   */
  void measure(List<String> cities, int connections, double seconds) throws Exception {
    var some = cities.subList(0, Math.min(MAX_CITIES, cities.size()));
    var searches = new ArrayList<Request>();
    for (var city : some) {
      searches.add(new Request(search(city), null));
    }
    System.out.printf("%-30s %9s %9s %7s%n", "a second", "page", "beside", "ratio");
    compare("home, of a constant page", of("/"), of("/docs"), connections, seconds);
    compare(
        "search of a city, of its JSON",
        searches,
        some.stream().map(city -> new Request("/api/v4/search?location_id=" + city, null)).toList(),
        connections,
        seconds);
  }

  private void compare(
      String what, List<Request> page, List<Request> other, int connections, double seconds)
      throws Exception {
    var pages = load(page);
    var others = load(other);
    pages.rate(connections, WARM_UP);
    others.rate(connections, WARM_UP);
    var of = new double[ROUNDS];
    var beside = new double[ROUNDS];
    for (var round = 0; round < ROUNDS; round++) {
      of[round] = pages.rate(connections, seconds);
      beside[round] = others.rate(connections, seconds);
    }
    System.out.printf(
        "%-30s %9.0f %9.0f %7.2f%n",
        what, Rounds.median(of), Rounds.median(beside), Rounds.median(of) / Rounds.median(beside));
  }

  private Load load(List<Request> requests) {
    return new Load(server, requests, "Authorization: Basic " + key, "X-Test-Run: true");
  }

  private static List<Request> of(String target) {
    return List.of(new Request(target, null));
  }

  /** Where the search of a place is. */
  private String search(String location) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(server.resolve("/search/results?location_id=" + location))
              .header("X-Test-Run", "true")
              .build();
      return client
          .send(request, BodyHandlers.discarding())
          .headers()
          .firstValue("Location")
          .orElseThrow();
    }
  }
}
