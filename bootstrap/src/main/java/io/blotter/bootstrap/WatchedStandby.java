package io.blotter.bootstrap;

import io.blotter.application.shared.ReadinessCheck;
import io.blotter.migrations.Replication;
import io.blotter.persistence.shared.FaultReason;
import io.blotter.persistence.shared.Standby;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A standby that answers reads as long as it lives and lags little behind its primary; each second
 * it is looked at. Otherwise the primary answers them.
 */
final class WatchedStandby implements Standby, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedStandby.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration MAX_LAG = Duration.ofSeconds(10);
  private static final String NO_PROBLEM = "";

  private final DatabaseUrl url;
  private final Pool pool;
  private final Pool watching;
  private final DataSource primary;
  private final AtomicReference<String> problem = new AtomicReference<>("it was not asked yet");
  private final AtomicReference<@Nullable WalPosition> awaited = new AtomicReference<>();
  private final AtomicBoolean watched = new AtomicBoolean();
  private final BackgroundLoop loop =
      new BackgroundLoop("standby", PAUSE, CLOSE_TIMEOUT, this::look);

  private WatchedStandby(
      DatabaseUrl url, Settings settings, DataSource primary, @Nullable MeterRegistry metrics) {
    this.url = url;
    this.pool = Pool.hurried("blotter-reads", settings, metrics);
    this.watching = Pool.watching("blotter-standby", settings);
    this.primary = primary;
  }

  /** The one that is configured, if there is one. */
  static @Nullable WatchedStandby of(
      Settings settings, DataSource primary, @Nullable MeterRegistry metrics) {
    var url = settings.readDatabase();
    return url == null ? null : new WatchedStandby(url, settings, primary, metrics);
  }

  /** Connects, and looks at it from now on. */
  void watch() {
    pool.connectTo(url);
    watching.connectTo(url);
    if (watched.compareAndSet(false, true)) {
      loop.begin(new PeriodicWork());
      var _ = loop.now();
    }
  }

  @Override
  public DataSource connections() {
    return pool.connections();
  }

  @Override
  public boolean isUsable() {
    return problem.get().equals(NO_PROBLEM);
  }

  /** Without the standby everything is answered, too, but more slowly. */
  ReadinessCheck check() {
    return new ReadinessCheck(
        "standby",
        isUsable(),
        isUsable()
            ? "The standby answers reads."
            : "The primary answers reads: the standby is not used, as " + problem.get() + ".");
  }

  @Override
  public void close() {
    loop.close();
    watching.close();
    pool.close();
  }

  private boolean look() {
    var found = problemNow();
    if (!found.equals(problem.getAndSet(found))) {
      LOG.warn("database: {}", check().says());
    }
    return false;
  }

  private String problemNow() {
    try (var connection = watching.connections().getConnection()) {
      return lags(new Replication(connection)) ? "it lags behind" : NO_PROBLEM;
    } catch (SQLException e) {
      return FaultReason.of(e);
    } catch (RuntimeException e) {
      return "looking at it failed";
    }
  }

  /** Whether it still lacks what the primary had written a while ago. */
  private boolean lags(Replication standby) throws SQLException {
    var position = awaited.get();
    if (position != null && !standby.hasReplayed(position.text())) {
      return position.isOlderThan(MAX_LAG);
    }
    try (var connection = primary.getConnection()) {
      awaited.set(WalPosition.of(new Replication(connection)));
    } catch (SQLException primaryAway) {
      awaited.set(null);
    }
    return false;
  }
}
