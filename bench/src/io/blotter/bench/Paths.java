package io.blotter.bench;

import io.blotter.bench.Load.Request;
import io.blotter.persistence.Persistence;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * The paths that callers take most, with thousands of ids, beginnings, misspellings and places:
 * asked for the first time since the data changed, and again; beside them the statements of one
 * such request, answer times at fifty a second, and another server of the same API if there is one.
 *
 * @param peer null where there is none
 */
record Paths(DataSource pool, URI server, String key, String token, Peer peer) {
  private static final int ROUNDS = 5;
  private static final int WARM_UP = 5;

  /** A new server answers faster and faster for as many seconds. */
  private static final int FIRST_WARM_UP = 20;

  /**
   * Requests a second at which answer times are taken, and for so many seconds at the least; not
   * where the server does not get to as many different ones.
   */
  private static final int USUAL_RATE = 50;

  private static final double MIN_TIMED = 2;

  /** A server that speaks the same API, over plain HTTP. */
  record Peer(URI server, String key) {}

  /**
   * What is asked.
   *
   * @param wanted how many times as fast as the peer; 0 for what takes a token, which no peer has
   * @param statements what the server asks of the database for one of them; null where that is more
   *     than a statement or two
   */
  record Path(String what, int wanted, List<Request> requests, Consumer<Persistence> statements) {}

  /** What is measured changes nothing, but the database has to hold that it may have. */
  private static final String CHANGE =
      "update agencies set name = name where id = (select min(id) from agencies)";

  void measure(int connections, double seconds) throws Exception {
    System.out.printf(
        "%-30s %9s %9s %9s %7s %9s%s%n",
        "a second",
        "first",
        "again",
        "of SQL",
        "ratio",
        "p95, ms",
        peer == null ? "" : "     peer   ratio   wanted");
    var paths = new AskedPaths(pool).all();
    load(paths.getFirst()).rate(connections, FIRST_WARM_UP);
    for (var path : paths) {
      try {
        measure(path, connections, seconds);
      } catch (UncheckedIOException failure) {
        if (!(failure.getCause() instanceof Load.Overloaded overloaded)) {
          throw failure;
        }
        System.out.printf("%-30s %s%n", path.what(), overloaded.getMessage());
      }
    }
  }

  private void measure(Path path, int connections, double seconds) throws Exception {
    var ours = load(path);
    var theirs =
        peer == null || path.wanted() == 0
            ? null
            : new Load(peer.server(), path.requests(), "Authorization: Basic " + peer.key());
    var recorded =
        path.statements() == null ? List.<Recorded>of() : Recorded.call(pool, path.statements());
    ours.rate(connections, WARM_UP);
    var first = new double[ROUNDS];
    var again = new double[ROUNDS];
    var sql = new double[ROUNDS];
    var others = new double[ROUNDS];
    var times = new double[ROUNDS];
    for (var round = 0; round < ROUNDS; round++) {
      change();
      first[round] = ours.rateOfEachOnce(connections, seconds);
      var asked = (int) Math.ceil(first[round] * seconds);
      again[round] = ours.ofFirst(asked).rate(connections, seconds);
      sql[round] = recorded.isEmpty() ? Double.NaN : statements(recorded, connections, seconds);
      change();
      times[round] =
          path.requests().size() > 1 && first[round] < USUAL_RATE
              ? Double.NaN
              : ours.p95(USUAL_RATE, Math.max(MIN_TIMED, seconds));
      others[round] =
          theirs == null ? Double.NaN : theirs.ofFirst(asked).rate(connections, seconds);
    }
    System.out.printf(
        "%-30s %9.0f %9.0f %9.0f %7.2f %9.1f%s%n",
        path.what(),
        Rounds.median(first),
        Rounds.median(again),
        Rounds.median(sql),
        Rounds.median(first) / Rounds.median(sql),
        Rounds.median(times),
        theirs == null
            ? ""
            : "%9.1f %7.0f %8d"
                .formatted(
                    Rounds.median(others),
                    Rounds.median(again) / Rounds.median(others),
                    path.wanted()));
  }

  Load load(Path path) {
    var proof = path.wanted() == 0 ? "Bearer " + token : "Basic " + key;
    return new Load(server, path.requests(), "Authorization: " + proof, "X-Test-Run: true");
  }

  private void change() throws Exception {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(CHANGE);
    }
    Thread.sleep(300);
  }

  /** How often a second all statements of one request are run, on so many connections at once. */
  private double statements(List<Recorded> recorded, int connections, double seconds)
      throws Exception {
    var count = new java.util.concurrent.atomic.AtomicLong();
    var end = System.nanoTime() + (long) (seconds * 1e9);
    var threads = new ArrayList<Thread>();
    for (var i = 0; i < connections; i++) {
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                try (var connection = pool.getConnection()) {
                  while (System.nanoTime() < end) {
                    for (var statement : recorded) {
                      statement.execute(connection);
                    }
                    count.incrementAndGet();
                  }
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              }));
    }
    for (var thread : threads) {
      thread.join();
    }
    return count.get() / seconds;
  }
}
