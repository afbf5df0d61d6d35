package io.blotter.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Ends connections whose requests take too long to arrive or to be answered, however often a byte
 * moves: Jetty by itself ends those that are silent. When there are too many, idle ones end, too.
 */
final class SlowConnections extends AbstractLifeCycle
    implements Connection.Listener, HttpConfiguration.Customizer {
  private static final Duration PERIOD = Duration.ofSeconds(1);

  private final ServerLimits limits;
  private final MeterRegistry metrics;
  private final Scheduler scheduler;
  private final Map<Connection, Phase> open = new ConcurrentHashMap<>();

  SlowConnections(ServerLimits limits, MeterRegistry metrics, Scheduler scheduler) {
    this.limits = limits;
    this.metrics = metrics;
    this.scheduler = scheduler;
    Gauge.builder("http.server.connections", open, Map::size)
        .description("Open connections")
        .register(metrics);
  }

  /** What a connection is doing, since when, and how many bytes it had moved by then. */
  private record Phase(Kind kind, long begin, long bytes) {
    static Phase of(Kind kind, Connection connection) {
      var bytes = connection.getBytesIn() + (kind == Kind.REQUEST ? connection.getBytesOut() : 0);
      return new Phase(kind, NanoTime.now(), bytes);
    }

    boolean isLongerThan(Duration time) {
      return NanoTime.since(begin) > time.toNanos();
    }
  }

  private enum Kind {
    IDLE,
    HEAD,
    REQUEST
  }

  @Override
  public void onOpened(Connection connection) {
    open.put(connection, Phase.of(Kind.IDLE, connection));
  }

  @Override
  public void onClosed(Connection connection) {
    open.remove(connection);
  }

  /** The head of a request has arrived. */
  @Override
  public Request customize(Request request, HttpFields.Mutable answer) {
    var connection = request.getConnectionMetaData().getConnection();
    enter(Kind.REQUEST, connection);
    Request.addCompletionListener(request, _ -> enter(Kind.IDLE, connection));
    return request;
  }

  @Override
  protected void doStart() {
    scheduler.schedule(this::endSlowOnes, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void enter(Kind kind, Connection connection) {
    open.computeIfPresent(connection, (_, _) -> Phase.of(kind, connection));
  }

  private void endSlowOnes() {
    try {
      open.forEach(this::endIfSlow);
    } finally {
      if (isRunning()) {
        scheduler.schedule(this::endSlowOnes, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
      }
    }
  }

  private void endIfSlow(Connection connection, Phase phase) {
    switch (phase.kind()) {
      case IDLE -> {
        if (connection.getBytesIn() > phase.bytes()) {
          open.replace(connection, phase, Phase.of(Kind.HEAD, connection));
        } else if (open.size() >= limits.connections() && phase.isLongerThan(PERIOD)) {
          end(connection, "idle");
        }
      }
      case HEAD -> {
        if (phase.isLongerThan(limits.head())) {
          end(connection, "head");
        }
      }
      case REQUEST -> {
        var moved = connection.getBytesIn() + connection.getBytesOut() - phase.bytes();
        if (phase.isLongerThan(limits.request(moved))) {
          end(connection, "request");
        }
      }
    }
  }

  private void end(Connection connection, String reason) {
    metrics.counter("http.server.connections.ended", "reason", reason).increment();
    connection.getEndPoint().close(new TimeoutException(reason));
  }
}
