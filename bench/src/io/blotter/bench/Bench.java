package io.blotter.bench;

import io.blotter.application.agency.AgencySort;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.bootstrap.AccountWiring;
import io.blotter.bootstrap.CommandDatabase;
import io.blotter.bootstrap.DatabaseUrl;
import io.blotter.bootstrap.Server;
import io.blotter.bootstrap.Setting;
import io.blotter.bootstrap.SettingSources;
import io.blotter.bootstrap.Settings;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.Role;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.external.token.JoseAccessTokens;
import io.blotter.persistence.Persistence;
import io.javalin.Javalin;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** Measures the server, the same statements through bare JDBC in the same process, and pgbench. */
public final class Bench {
  /** Seconds until a new server answers no faster any more; after 15 it had come to 85 %. */
  private static final int WARM_UP = 30;

  private static final int ROUNDS = 5;

  private static final List<String> PARTS = List.of("--bulk", "--calls", "--paths");
  private static final String USAGE =
      "usage: bench/run [--bulk|--calls|--paths] [--data DIR] [--connections N] [--seconds N]"
          + " [--peer URL --peer-key KEY]";

  private final DataSource pool;
  private final DatabaseUrl database;
  private final int served;
  private final int bare;
  private final String key;
  private final int connections;
  private final double seconds;

  private Bench(
      DataSource pool,
      DatabaseUrl database,
      int served,
      int bare,
      String key,
      int connections,
      double seconds) {
    this.pool = pool;
    this.database = database;
    this.served = served;
    this.bare = bare;
    this.key = key;
    this.connections = connections;
    this.seconds = seconds;
  }

  public static void main(String[] arguments) {
    try {
      measure(arguments);
      System.exit(0);
    } catch (Exception e) {
      System.err.println("bench: " + e);
      Runtime.getRuntime().halt(1);
    }
  }

  private static void measure(String[] arguments) throws Exception {
    var options = new EnumMap<Setting, String>(Setting.class);
    options.put(Setting.BLOTTER_PORT, "0");
    options.put(
        Setting.BLOTTER_RATE_LIMITS, System.getenv().getOrDefault("BLOTTER_RATE_LIMITS", "off"));
    var connections = 16;
    var seconds = 2.0;
    String peer = null;
    var peerKey = "";
    var part = arguments.length > 0 && PARTS.contains(arguments[0]) ? arguments[0] : "";
    for (var i = part.isEmpty() ? 0 : 1; i < arguments.length; i += 2) {
      if (i + 1 == arguments.length) {
        throw new IllegalArgumentException(USAGE);
      }
      switch (arguments[i]) {
        case "--peer" -> peer = arguments[i + 1];
        case "--peer-key" -> peerKey = arguments[i + 1];
        case "--data" -> options.put(Setting.BLOTTER_DATA, arguments[i + 1]);
        case "--connections" -> connections = Integer.parseInt(arguments[i + 1]);
        case "--seconds" -> seconds = Double.parseDouble(arguments[i + 1]);
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    var folder = Path.of("").toAbsolutePath();
    var settings = Settings.of(SettingSources.read(options, System.getenv(), folder), folder);
    System.setProperty("logback.configurationFile", "none");
    silence();
    var place =
        options.containsKey(Setting.BLOTTER_DATA)
            ? List.of("--data", options.get(Setting.BLOTTER_DATA))
            : List.<String>of();
    if (part.equals("--paths")) {
      paths(settings, place, peer, peerKey, connections, seconds);
      return;
    }
    try (var commandDatabase = CommandDatabase.open(settings, null);
        var server = Server.start(onSameDatabase(settings, options, commandDatabase, folder))) {
      var pool = commandDatabase.requests();
      var calls = new Calls(pool, server.port(), settings.secrets().access());
      if (part.equals("--calls")) {
        calls.measure(connections, seconds);
        return;
      }
      var email = new Email("bench-" + System.nanoTime() + "@example.org");
      var key =
          AccountWiring.of(settings, commandDatabase.persistence())
              .useCases()
              .addUsers()
              .addWithKey(email, Set.of())
              .key()
              .secret();
      var agency =
          number(
              pool,
              "select agency_id from link_agencies__data_sources group by agency_id order by"
                  + " count(*) desc, agency_id limit 1 offset 20");
      var source = number(pool, "select min(id) from data_sources");
      var statements =
          Map.of(
              "agency", recorded(pool, p -> p.agency().find(new AgencyId(agency))),
              "source",
                  recorded(
                      pool,
                      p ->
                          p.dataSource().catalogue().find(new DataSourceId(source), Role.STANDARD)),
              "list",
                  recorded(
                      pool,
                      p -> p.agency().page(new Page(1, 100), AgencySort.ID, SortOrder.ASC, false)));
      var bulk = new Bulk(pool, server.port(), token(settings, commandDatabase));
      if (part.equals("--bulk")) {
        bulk.measure();
        return;
      }
      var bare = bare(pool, statements);
      new Bench(pool, commandDatabase.url(), server.port(), bare.port(), key, connections, seconds)
          .run(agency, source, statements);
      bare.stop();
      bulk.measure();
      calls.measure(connections, seconds);
    }
    paths(settings, place, peer, peerKey, connections, seconds);
    Starts.measure(place);
  }

  private static void paths(
      Settings settings,
      List<String> place,
      String peer,
      String peerKey,
      int connections,
      double seconds)
      throws Exception {
    try (var commandDatabase = CommandDatabase.open(settings, null);
        var server = ServerProcess.start(place)) {
      var email = new Email("paths-" + System.nanoTime() + "@example.org");
      var key =
          AccountWiring.of(settings, commandDatabase.persistence())
              .useCases()
              .addUsers()
              .addWithKey(email, Set.of())
              .key()
              .secret();
      var pool = commandDatabase.requests();
      var paths =
          new Paths(
              pool,
              server.address(),
              key,
              token(settings, commandDatabase),
              peer == null ? null : new Paths.Peer(URI.create(peer), peerKey));
      paths.measure(connections, seconds);
      new Beside(pool, commandDatabase.url(), paths).measure(connections, seconds);
      new Pages(server.address(), key)
          .measure(new AskedPaths(pool).searched("Locality"), connections, seconds);
      System.out.printf(
          "resident memory of the server after all paths: %d MB (at most 350)%n",
          server.residentMegabytes());
    }
  }

  private void run(long agency, long source, Map<String, List<Recorded>> statements)
      throws Exception {
    System.out.printf(
        "%d connections, medians of %d rounds of %.0f s%n", connections, ROUNDS, seconds);
    var agencyTarget = "/api/v2/agencies/" + agency;
    load(agencyTarget).rate(connections, WARM_UP);
    new Load(bare, "/agency").rate(connections, WARM_UP);
    compare(
        "agency by id / bare JDBC",
        0.85,
        rate(load(agencyTarget)),
        rate(new Load(bare, "/agency")));
    compare(
        "source by id / bare JDBC",
        0.85,
        rate(load("/api/v2/data-sources/" + source)),
        rate(new Load(bare, "/source")));
    pgbench(statements, agencyTarget);
    compare(
        "304 / constant text",
        0.6,
        rate(load(agencyTarget, "If-None-Match: " + tag(agencyTarget))),
        rate(new Load(bare, "/constant")));
    System.out.printf("list of 100: %d statement(s)%n", statements.get("list").size());
    compare(
        "list of 100 / bare JDBC",
        0.7,
        rate(load("/api/v2/agencies")),
        rate(new Load(bare, "/list")));
    compare(
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
    p95("misspelt place", 25, load("/api/v2/typeahead/locations?query=pitsburgh"));
    p95("misspelt agency", 25, load("/api/v2/typeahead/agencies?query=sherrif"));
    p95("search of a locality", 10, load("/api/v2/search?location_id=" + locality));
    p95("search of a state", 40, load("/api/v2/search?location_id=" + state));
    p95("map counts", 10, load("/api/v2/map/locations", "Accept-Encoding: gzip"));
  }

  /** The local PostgreSQL is joined once in a process; the server gets its address. */
  private static Settings onSameDatabase(
      Settings settings,
      Map<Setting, String> options,
      CommandDatabase commandDatabase,
      Path folder) {
    if (settings.database() != null) {
      return settings;
    }
    var url = commandDatabase.url();
    var who = url.user() + ':' + URLEncoder.encode(url.password().value(), StandardCharsets.UTF_8);
    options.put(
        Setting.DATABASE_URL,
        url.jdbcUrl().replace("jdbc:postgresql://", "postgresql://" + who + '@'));
    return Settings.of(SettingSources.read(options, System.getenv(), folder), folder);
  }

  /** Of a user who may do what the source manager does. */
  private static String token(Settings settings, CommandDatabase commandDatabase) {
    var permissions = Set.of(Permission.CALL_DS_SOURCE_COLLECTOR_ENDPOINTS);
    var email = new Email("bulk-" + System.nanoTime() + "@example.org");
    var user =
        AccountWiring.of(settings, commandDatabase.persistence())
            .useCases()
            .addUsers()
            .add(email, permissions);
    return JoseAccessTokens.signedWith(settings.secrets().access(), InstantSource.system())
        .issue(new Caller.SignedIn(user, email.address(), permissions, null));
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

  static void compare(String what, double least, Callable<Double> ours, Callable<Double> theirs)
      throws Exception {
    var mine = new double[ROUNDS];
    var others = new double[ROUNDS];
    for (var round = 0; round < ROUNDS; round++) {
      mine[round] = ours.call();
      others[round] = theirs.call();
    }
    System.out.printf(
        "%-34s %8.0f/s against %8.0f/s  ratio %.2f (at least %.2f)%n",
        what,
        Rounds.median(mine),
        Rounds.median(others),
        Rounds.median(mine) / Rounds.median(others),
        least);
  }

  static void p95(String what, double most, Load load) throws InterruptedException {
    load.p95(100, 3);
    var rounds = new double[ROUNDS];
    for (var round = 0; round < ROUNDS; round++) {
      rounds[round] = load.p95(100, 3);
    }
    System.out.printf(
        "%-34s p95 %.1f ms at 100 requests a second (at most %.0f)%n",
        what, Rounds.median(rounds), most);
  }

  private void pgbench(Map<String, List<Recorded>> statements, String agencyTarget)
      throws Exception {
    var url = URI.create(database.jdbcUrl().substring(5));
    var script =
        Files.writeString(
            Files.createTempFile("blotter", ".sql"), statements.get("agency").getFirst().inlined());
    var command =
        List.of(
            "pgbench",
            "-n",
            "-M",
            "prepared",
            "-c",
            "16",
            "-j",
            "2",
            "-T",
            "4",
            "-h",
            url.getHost(),
            "-p",
            String.valueOf(url.getPort()),
            "-U",
            database.user(),
            "-f",
            script.toString(),
            url.getPath().substring(1));
    try {
      compare(
          "agency by id / pgbench",
          0.25,
          rate(load(agencyTarget)),
          () -> tps(command, database.password().value()));
    } catch (java.io.IOException absent) {
      System.out.println("agency by id / pgbench: pgbench is not installed");
    }
  }

  private static double tps(List<String> command, String password) throws Exception {
    var pgbench = new ProcessBuilder(command).redirectErrorStream(true);
    pgbench.environment().put("PGPASSWORD", password);
    var process = pgbench.start();
    var text = new String(process.getInputStream().readAllBytes());
    return text.lines()
        .filter(line -> line.startsWith("tps"))
        .map(line -> line.split(" ")[2])
        .mapToDouble(Double::parseDouble)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(text));
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

  static List<Recorded> recorded(DataSource pool, java.util.function.Consumer<Persistence> call) {
    return Recorded.of(pool, listening -> call.accept(Persistence.over(listening)));
  }

  static Javalin bare(DataSource pool, Map<String, List<Recorded>> statements) {
    return Javalin.create(
            config -> {
              config.concurrency.useVirtualThreads = true;
              config.startup.showJavalinBanner = false;
              config.http.compressionStrategy = io.javalin.compression.CompressionStrategy.NONE;
              config.routes.get(
                  "/constant",
                  http -> http.contentType("application/json").result("{\"constant\":true}"));
              statements.forEach((name, recorded) ->
                  config.routes.get(
                      "/" + name,
                      http -> {
                        try (var connection = pool.getConnection()) {
                          var body =
                              recorded.getFirst().run(connection).getBytes(StandardCharsets.UTF_8);
                          http.res().setContentLength(body.length);
                          http.contentType("application/json").result(body);
                        }
                      }));
            })
        .start("127.0.0.1", 0);
  }

  private static long number(DataSource pool, String sql) throws SQLException {
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

  private static void silence() {
    ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("ROOT"))
        .setLevel(ch.qos.logback.classic.Level.WARN);
  }
}
