package io.blotter.bootstrap;

import io.blotter.web.WebServer;
import io.javalin.util.JavalinBindException;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;

/** A running registry: database, jobs and HTTP server, started and stopped together. */
public final class Server implements AutoCloseable {
  private final Registry registry;
  private final Jobs jobs;
  private final WebServer web;

  private Server(Registry registry, Jobs jobs, WebServer web) {
    this.registry = registry;
    this.jobs = jobs;
    this.web = web;
  }

  /** Opens the database, brings it up to date and serves; {@code say} gets lines for a person. */
  public static Server start(Settings settings, Consumer<String> say) throws SQLException {
    var metrics = metrics();
    var registry = Registry.open(settings, metrics);
    try {
      registry.prepare();
      var persistence = registry.persistence();
      var wiring = new Wiring(settings, persistence);
      var web = WebServer.start(options(settings, wiring, metrics), wiring.routes());
      var jobs =
          Jobs.start(
              registry.pool(),
              Wiring.refreshSummaries(persistence),
              settings.refreshEvery(),
              metrics);
      welcome(settings, web.port(), say);
      return new Server(registry, jobs, web);
    } catch (JavalinBindException taken) {
      registry.close();
      throw new LocalPostgres.CannotStart(
          "Port " + settings.port() + " is in use; choose another with --port.", taken);
    } catch (SQLException | RuntimeException failure) {
      registry.close();
      throw failure;
    }
  }

  public int port() {
    return web.port();
  }

  @Override
  public void close() {
    web.close();
    jobs.close();
    registry.close();
  }

  private static WebServer.Options options(
      Settings settings, Wiring wiring, PrometheusMeterRegistry metrics) {
    return new WebServer.Options(
        settings.host(),
        settings.port(),
        settings.corsOrigins(),
        wiring.callers(),
        wiring.data(),
        metrics,
        () -> UUID.randomUUID().toString());
  }

  private static PrometheusMeterRegistry metrics() {
    var metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    new JvmMemoryMetrics().bindTo(metrics);
    new JvmThreadMetrics().bindTo(metrics);
    new ClassLoaderMetrics().bindTo(metrics);
    new ProcessorMetrics().bindTo(metrics);
    new UptimeMetrics().bindTo(metrics);
    return metrics;
  }

  private static void welcome(Settings settings, int port, Consumer<String> say) {
    var address =
        "http://"
            + (settings.host().equals("0.0.0.0") ? "127.0.0.1" : settings.host())
            + ":"
            + port;
    say.accept("Blotter is ready at " + address);
    say.accept("  browse the API:  " + address + "/");
    say.accept("  get a key:       ./blotter user add you@example.org --api-key");
    say.accept("  load agencies:   ./blotter import agencies FILE");
    say.accept("  stop:            Ctrl-C");
  }
}
