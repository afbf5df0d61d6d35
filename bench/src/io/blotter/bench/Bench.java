package io.blotter.bench;

import io.blotter.application.agency.AgencySort;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.bootstrap.AccountWiring;
import io.blotter.bootstrap.CommandDatabase;
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
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures the server beside the same statements run directly, in one run. See bench/README.md. */
public final class Bench {
  private static final List<String> PARTS = List.of("--bulk", "--calls", "--paths", "--crawler");
  private static final List<String> CALLED = List.of("source by id", "search of a city");
  private static final String USAGE =
      "usage: bench/run [--bulk|--calls|--paths|--crawler] [--data DIR] [--connections N] [--seconds N]"
          + " [--peer URL --peer-key KEY]";

  private Bench() {}

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
    if (part.equals("--crawler")) {
      crawler(settings, place, connections, seconds);
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
      var key = key(settings, commandDatabase);
      var agency =
          ServedRequests.number(
              pool,
              "select agency_id from link_agencies__data_sources group by agency_id order by"
                  + " count(*) desc, agency_id limit 1 offset 20");
      var source = ServedRequests.number(pool, "select min(id) from data_sources");
      var statements =
          Map.of(
              "agency", Recorded.call(pool, p -> p.agency().find(new AgencyId(agency))),
              "source",
                  Recorded.call(
                      pool,
                      p ->
                          p.dataSource().catalogue().find(new DataSourceId(source), Role.STANDARD)),
              "list",
                  Recorded.call(
                      pool,
                      p -> p.agency().page(new Page(1, 100), AgencySort.ID, SortOrder.ASC, false)));
      var bulk = new Bulk(pool, server.port(), token(settings, commandDatabase));
      if (part.equals("--bulk")) {
        bulk.measure();
        return;
      }
      var bare = BareServer.start(pool, statements);
      new ServedRequests(
              pool, commandDatabase.url(), server.port(), bare.port(), key, connections, seconds)
          .measure(agency, source, statements);
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
        var server = ServerProcess.start(place, "off")) {
      var key = key(settings, commandDatabase);
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

  /** Pages are limited as an operator's server limits them, calls of the API are not. */
  private static void crawler(
      Settings settings, List<String> place, int connections, double seconds) throws Exception {
    try (var commandDatabase = CommandDatabase.open(settings, null);
        var server = ServerProcess.start(place, "normal=1000000/1")) {
      var asked =
          new AskedPaths(commandDatabase.requests())
              .all().stream()
                  .filter(path -> CALLED.contains(path.what()))
                  .flatMap(path -> path.requests().stream().limit(1_000))
                  .toList();
      var proof = "Authorization: Basic " + key(settings, commandDatabase);
      new Crawler(server.address(), new Load(server.address(), asked, proof))
          .measure(connections, seconds);
    }
  }

  private static String key(Settings settings, CommandDatabase commandDatabase) {
    return AccountWiring.of(settings, commandDatabase.persistence())
        .useCases()
        .addUsers()
        .addWithKey(new Email("bench-" + System.nanoTime() + "@example.org"), Set.of())
        .key()
        .secret();
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

  private static void silence() {
    ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("ROOT"))
        .setLevel(ch.qos.logback.classic.Level.WARN);
  }
}
