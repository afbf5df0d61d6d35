package io.blotter.bench;

import io.blotter.bootstrap.DatabaseUrl;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * The same paths while others write what has nothing to do with the catalogue: each second 20
 * sign-ins, 5 searches of people who are signed in, a heartbeat, and 4 rows in another database of
 * the server. They write what the server would; what it takes to hold a password against its digest
 * is no affair of the memory, and left out.
 */
record Beside(DataSource pool, DatabaseUrl database, Paths paths) {
  private static final int ROUNDS = 5;
  private static final List<String> MEASURED =
      List.of("map", "search of a city", "page of 100 sources", "counts", "places, beginnings");
  private static final String ELSEWHERE = "bench_beside";

  private static final String SIGN_IN =
      """
      insert into user_sessions (id, user_id, refresh_id, expires_at)
      select gen_random_uuid(), min(id), gen_random_uuid(), now() + interval '1 hour' from users
      """;
  private static final String SEARCH =
      "insert into recent_searches (user_id, location_id) select min(users.id), 1 from users";
  private static final String HEARTBEAT =
      """
      insert into job_runs (job, started_at, millis, rows) values ('bench', now(), 1, 1)
      on conflict (job) do update set started_at = excluded.started_at
      """;

  void measure(int connections, double seconds) throws Exception {
    System.out.printf("%-30s %9s %9s %7s%n", "a second", "alone", "beside", "ratio");
    execute(pool, "drop database if exists " + ELSEWHERE);
    execute(pool, "create database " + ELSEWHERE);
    try (var elsewhere = elsewhere()) {
      execute(elsewhere, "create table written (at timestamptz)");
      for (var path : new AskedPaths(pool).all()) {
        if (MEASURED.contains(path.what())) {
          measure(path.what(), paths.load(path), elsewhere, connections, seconds);
        }
      }
    } finally {
      execute(pool, "drop database " + ELSEWHERE + " with (force)");
      execute(pool, "delete from job_runs where job = 'bench'");
    }
  }

  private void measure(
      String what, Load load, Connection elsewhere, int connections, double seconds)
      throws Exception {
    load.rate(connections, 3 * seconds);
    var alone = new double[ROUNDS];
    var beside = new double[ROUNDS];
    for (var round = 0; round < ROUNDS; round++) {
      alone[round] = load.rate(connections, seconds);
      try (var writers = writers(elsewhere)) {
        beside[round] = load.rate(connections, seconds);
        writers.shutdownNow();
      }
    }
    System.out.printf(
        "%-30s %9.0f %9.0f %7.2f%n",
        what,
        Rounds.median(alone),
        Rounds.median(beside),
        Rounds.median(beside) / Rounds.median(alone));
  }

  private ScheduledExecutorService writers(Connection elsewhere) {
    var writers = Executors.newScheduledThreadPool(2);
    each(writers, 20, () -> execute(pool, SIGN_IN));
    each(writers, 5, () -> execute(pool, SEARCH));
    each(writers, 1, () -> execute(pool, HEARTBEAT));
    each(writers, 4, () -> execute(elsewhere, "insert into written values (now())"));
    return writers;
  }

  private static void each(ScheduledExecutorService writers, int perSecond, Write write) {
    var unused =
        writers.scheduleAtFixedRate(
            () -> {
              try {
                write.run();
              } catch (SQLException e) {
                System.err.println("bench: " + e);
              }
            },
            0,
            1_000 / perSecond,
            TimeUnit.MILLISECONDS);
  }

  private interface Write {
    void run() throws SQLException;
  }

  /** A connection of its own to the other database. */
  private Connection elsewhere() throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl().replaceFirst("(//[^/]*/)[^?]*", "$1" + ELSEWHERE),
        database.user(),
        database.password().value());
  }

  private static void execute(DataSource pool, String sql) throws SQLException {
    try (var connection = pool.getConnection()) {
      execute(connection, sql);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
