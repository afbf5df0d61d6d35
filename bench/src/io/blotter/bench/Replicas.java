package io.blotter.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Measures servers that share a primary and read from standbys. What is measured is the first word:
 * {@code reads}, {@code own-writes}, {@code lag} or {@code loss}.
 */
final class Replicas {
  private static final String SOURCES = "/api/v2/data-sources";
  private static final String REQUESTS = "/api/v2/data-requests";
  private static final Pattern ID = Pattern.compile("\"id\" ?: ?\"?(\\d+)");
  private static final Pattern ACCESS = Pattern.compile("\"access_token\" ?: ?\"([^\"]+)");
  private static final int CALLERS = 8;

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> servers;
  private final List<String> databases;
  private String token = "";

  /**
   * @param servers as {@code http://127.0.0.1:8001}, with commas between
   * @param databases the primary's JDBC URL and those of its standbys, likewise
   */
  private Replicas(String servers, String databases) {
    this.servers = List.of(servers.split(","));
    this.databases = List.of(databases.split(","));
  }

  public static void main(String[] words) throws Exception {
    var bench = new Replicas(words[1], words[2]);
    bench.signIn();
    switch (words[0]) {
      case "reads" -> bench.reads(Integer.parseInt(words[3]));
      case "own-writes" -> bench.ownWrites(Integer.parseInt(words[3]));
      case "lag" -> bench.lag();
      case "loss" -> bench.loss(Integer.parseInt(words[3]));
      default -> throw new IllegalArgumentException(words[0]);
    }
  }

  private void signIn() throws Exception {
    var answer =
        post(
            servers.getFirst(),
            "/api/v2/auth/login",
            "{\"email\":\"bench@example.org\",\"password\":\"a quiet evening\"}");
    token = first(ACCESS, answer.body());
  }

  /** Reads of places that are all different, so that no answer comes from memory. */
  private void reads(int seconds) throws Exception {
    var before = transactions();
    var answered = load(seconds, new AtomicBoolean(true), new AtomicLong());
    var after = transactions();
    System.out.printf(
        "%-34s %7.0f/s", "reads at " + servers.size() + " servers", answered / (double) seconds);
    for (var i = 0; i < after.size(); i++) {
      System.out.printf(
          "  %s %6.0f/s",
          i == 0 ? "primary" : "standby " + i, (after.get(i) - before.get(i)) / (double) seconds);
    }
    System.out.println();
  }

  private long load(int seconds, AtomicBoolean going, AtomicLong failed)
      throws InterruptedException {
    var answered = new AtomicLong();
    var end = System.nanoTime() + seconds * 1_000_000_000L;
    var threads = new ArrayList<Thread>();
    for (var i = 0; i < CALLERS * servers.size(); i++) {
      var server = servers.get(i % servers.size());
      threads.add(
          Thread.startVirtualThread(() -> {
            while (System.nanoTime() < end && going.get()) {
              var place = ThreadLocalRandom.current().nextInt(1, 20_000);
              try {
                var answer = get(server, "/api/v2/typeahead/agencies?query=police " + place);
                (answer.statusCode() == 200 ? answered : failed).incrementAndGet();
              } catch (Exception e) {
                failed.incrementAndGet();
              }
            }
          }));
    }
    for (var thread : threads) {
      thread.join();
    }
    return answered.get();
  }

  /** What is written at one server and at once read at the next. */
  private void ownWrites(int times) throws Exception {
    read(
        "a request",
        times,
        REQUESTS,
        "{\"request_info\":{\"title\":\"%s\",\"submission_notes\":\"n\",\"request_urgency\":\"urgent\"}}");
    read("a data source", times, SOURCES, source());
  }

  private void read(String what, int times, String path, String body) throws Exception {
    var late = 0;
    var longest = 0L;
    for (var i = 0; i < times; i++) {
      var writer = servers.get(i % servers.size());
      var reader = servers.get((i + 1) % servers.size());
      var id = first(ID, post(writer, path, body.formatted("bench-" + System.nanoTime())).body());
      var waited = untilSeen(reader, path + "/" + id);
      late += waited > 0 ? 1 : 0;
      longest = Math.max(longest, waited);
    }
    System.out.printf(
        "%-34s %d of %d not there at once, the longest for %d ms%n",
        what + ", read at the next server", late, times, longest);
  }

  /** How long a server goes on to read from a standby that stands still. */
  private void lag() throws Exception {
    execute(1, "select pg_wal_replay_pause()");
    var id =
        first(
            ID,
            post(servers.getFirst(), SOURCES, source().formatted("bench-" + System.nanoTime()))
                .body());
    System.out.printf(
        "a standby stands still: its server has what was written after %d ms%n",
        untilSeen(servers.getFirst(), SOURCES + "/" + id));
    System.out.println("readyz: " + get(servers.getFirst(), "/readyz").body());
    execute(1, "select pg_wal_replay_resume()");
  }

  /** Reads while the caller of this takes a standby away. */
  private void loss(int seconds) throws Exception {
    var failed = new AtomicLong();
    var answered = load(seconds, new AtomicBoolean(true), failed);
    System.out.printf("a standby goes: %d answered, %d failed%n", answered, failed.get());
  }

  private long untilSeen(String server, String path) throws Exception {
    var began = System.nanoTime();
    for (var tries = 0; ; tries++) {
      if (get(server, path).statusCode() == 200) {
        return tries == 0 ? 0 : (System.nanoTime() - began) / 1_000_000;
      }
      Thread.sleep(5);
    }
  }

  private static String source() {
    return "{\"entry_data\":{\"name\":\"Bench\",\"source_url\":\"https://%s.example\"},\"linked_agency_ids\":[]}";
  }

  private List<Long> transactions() throws SQLException {
    var counts = new ArrayList<Long>();
    for (var url : databases) {
      try (var connection = DriverManager.getConnection(url);
          var row =
              connection
                  .createStatement()
                  .executeQuery("select sum(xact_commit)::bigint from pg_stat_database")) {
        row.next();
        counts.add(row.getLong(1));
      }
    }
    return counts;
  }

  private void execute(int database, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(databases.get(database));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private HttpResponse<String> get(String server, String path)
      throws IOException, InterruptedException {
    return client.send(request(server, path).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String server, String path, String body)
      throws IOException, InterruptedException {
    var answer =
        client.send(
            request(server, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": " + answer.body());
    }
    return answer;
  }

  private HttpRequest.Builder request(String server, String path) {
    var request = HttpRequest.newBuilder(URI.create(server + path.replace(" ", "%20")));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private static String first(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException(text);
    }
    return found.group(1);
  }
}
