package io.blotter.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;

/**
 * What a crawler costs those who call the API: it walks the first thousand addresses of the site's
 * map, one after the other without a pause, and comes back when it is told to.
 */
record Crawler(URI server, Load api) {
  private static final int ADDRESSES = 1_000;
  private static final int WARM_UP = 60;
  private static final Pattern ADDRESS = Pattern.compile("<loc>[^:]+://[^/]+([^<]*)</loc>");

  private record Walk(int shown, int refused, double seconds) {}

  void measure(int connections, double seconds) throws Exception {
    var addresses = addresses();
    api.rate(connections, WARM_UP);
    var before = rounds(connections, seconds);
    var walk = new FutureTask<Walk>(() -> walk(addresses));
    Thread.ofVirtual().start(walk);
    var beside = new ArrayList<Double>();
    while (!walk.isDone()) {
      beside.add(api.rate(connections, seconds));
    }
    var walked = walk.get();
    var after = rounds(connections, seconds);
    var alone = new ArrayList<>(before);
    alone.addAll(after);
    System.out.printf(
        "a crawler saw %d pages in %.0f s and was told %d times to come back%n",
        walked.shown(), walked.seconds(), walked.refused());
    System.out.printf("%-30s %9s %9s %7s %9s%n", "a second", "alone", "beside", "ratio", "at first");
    System.out.printf(
        "%-30s %9.0f %9.0f %7.2f %9.2f%n",
        "sources, and cities searched",
        median(alone),
        median(beside),
        median(beside) / median(alone),
        beside.getFirst() / median(alone));
  }

  private List<Double> rounds(int connections, double seconds) throws Exception {
    var rates = new ArrayList<Double>();
    for (var round = 0; round < Rounds.ROUNDS; round++) {
      rates.add(api.rate(connections, seconds));
    }
    return rates;
  }

  private static double median(List<Double> rates) {
    return Rounds.median(rates.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private List<String> addresses() throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return ADDRESS
          .matcher(get(client, "/sitemap.xml").body())
          .results()
          .map(address -> address.group(1))
          .limit(ADDRESSES)
          .toList();
    }
  }

  private HttpResponse<String> get(HttpClient client, String target)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(server.resolve(target)).build(), BodyHandlers.ofString());
  }

  private Walk walk(List<String> addresses) throws Exception {
    var begin = System.nanoTime();
    var shown = 0;
    var refused = 0;
    try (var client = HttpClient.newHttpClient()) {
      while (shown < addresses.size()) {
        var answer = get(client, addresses.get(shown));
        if (answer.statusCode() == 429) {
          refused++;
          Thread.sleep(1_000L * Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow()));
        } else if (answer.statusCode() == 200) {
          shown++;
        } else {
          throw new IOException(answer.statusCode() + " for " + addresses.get(shown));
        }
      }
    }
    return new Walk(shown, refused, (System.nanoTime() - begin) / 1e9);
  }
}
