package io.blotter.bootstrap;

import io.blotter.web.ServerLimits;
import io.blotter.web.WebServer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A running registry: database, jobs and HTTP server, started and stopped together. */
public final class Server implements AutoCloseable {
  private final CommandDatabase commandDatabase;
  private final WebServer web;
  private final BackgroundWork background;

  private Server(CommandDatabase commandDatabase, WebServer web, BackgroundWork background) {
    this.commandDatabase = commandDatabase;
    this.web = web;
    this.background = background;
  }

  /**
   * Opens the database and serves at once; until the schema and the reference data are in place, or
   * while the database is away, answers are 503. Returns when the registry is ready.
   */
  public static Server start(Settings settings) {
    requireFree(settings);
    var metrics = metrics();
    var commandDatabase = CommandDatabase.of(settings, metrics);
    var whenInterrupted = new Thread(commandDatabase::close);
    Runtime.getRuntime().addShutdownHook(whenInterrupted);
    try (var preparation = Preparation.begin(commandDatabase)) {
      var persistence = commandDatabase.persistence();
      var wiring = new Wiring(settings, persistence, metrics);
      var web =
          WebServer.start(
              options(settings, wiring, metrics),
              wiring.routes(
                  preparation::check,
                  commandDatabase.warnings(),
                  commandDatabase.pool(),
                  metrics::scrape));
      try {
        preparation.await();
        var background =
            new JobWiring(settings, persistence.on(commandDatabase.unhurried()), metrics)
                .start(commandDatabase.unhurried(), wiring.searches(), wiring.periodicWork());
        Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        Thread.ofVirtual().name("statements").start(persistence::readStatements);
        return new Server(commandDatabase, web, background);
      } catch (RuntimeException failure) {
        web.close();
        throw failure;
      }
    } catch (RuntimeException failure) {
      commandDatabase.close();
      throw failure;
    }
  }

  public int port() {
    return web.port();
  }

  /** Lets requests and jobs in flight end, then stops. */
  @Override
  public void close() {
    web.close();
    background.close();
    commandDatabase.close();
  }

  /** Asks before the database is started, so that the answer is one line and nothing to undo. */
  private static void requireFree(Settings settings) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(settings.host(), settings.port()));
    } catch (IOException taken) {
      throw new StartupException(
          "Cannot listen on %s port %d (%s); choose another with --port or --host."
              .formatted(settings.host(), settings.port(), taken.getMessage()),
          taken);
    }
  }

  private static WebServer.Options options(
      Settings settings, Wiring wiring, PrometheusMeterRegistry metrics) {
    return new WebServer.Options(
        settings.host(),
        settings.port(),
        new ServerLimits(settings.usage().connections()),
        settings.corsOrigins(),
        settings.usage().proxies(),
        wiring.callers(),
        wiring.pages().sessions(),
        wiring.meter(),
        wiring.once(),
        wiring.data(),
        wiring.pages().errorPages(),
        metrics,
        settings.isLocal(),
        Server::requestId);
  }

  /** Unique, which need not be hard to guess: for that, calls would wait for each other. */
  private static String requestId() {
    var chance = ThreadLocalRandom.current();
    return new UUID(chance.nextLong(), chance.nextLong()).toString();
  }

  private static PrometheusMeterRegistry metrics() {
    var metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    new JvmMemoryMetrics().bindTo(metrics);
    new JvmThreadMetrics().bindTo(metrics);
    new ClassLoaderMetrics().bindTo(metrics);
    new ProcessorMetrics().bindTo(metrics);
    new UptimeMetrics().bindTo(metrics);
    Build.current().bindTo(metrics);
    return metrics;
  }
}
