package io.blotter.persistence.ratelimit;

import io.blotter.application.ratelimit.RateLimit;
import io.blotter.application.ratelimit.RateLimitState;
import io.blotter.application.ratelimit.port.RateCounters;
import io.blotter.application.shared.Deadline;
import io.blotter.persistence.ratelimit.Bucket4jRateCounters.Metered;
import io.blotter.persistence.shared.Relation;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.BucketNotFoundException;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.NopeOptimizationListener;
import io.github.bucket4j.distributed.proxy.optimization.Optimization;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.distributed.proxy.optimization.delay.DelayOptimization;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Token buckets in the table that all servers share. Small allowances are counted there call by
 * call; of large ones each server counts up to a hundredth by itself, for a second at most. While
 * the database is away nothing is counted.
 */
final class PostgresRateCounters implements RateCounters {
  private static final Logger LOG = LoggerFactory.getLogger(PostgresRateCounters.class);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** After it calls pass uncounted. */
  private static final Duration TIMEOUT = Duration.ofSeconds(4);

  private static final int MAX_TIDIED = 10_000;
  private static final int MAX_LOOKS = 5;

  private final PostgreSQLSelectForUpdateBasedProxyManager<String> table;
  private final WallClock clock;
  private final Bucket4jRateCounters meters;
  private final Throttle tidying;
  private final Throttle complaining;

  PostgresRateCounters(DataSource pool, InstantSource clock) {
    this.clock = new WallClock(clock);
    this.table =
        Bucket4jPostgreSQL.selectForUpdateBasedBuilder(pool)
            .primaryKeyMapper(PrimaryKeyMapper.STRING)
            .table("public." + Relation.RATE_BUCKETS.label())
            .idColumn("id")
            .stateColumn("state")
            .expiresAtColumn("expires_at")
            .clientClock(this.clock)
            .expirationAfterWrite(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(MINUTE))
            .build();
    this.meters = new Bucket4jRateCounters(this.clock, this::bucket);
    this.tidying = new Throttle(clock, MINUTE);
    this.complaining = new Throttle(clock, MINUTE);
  }

  @Override
  public Optional<RateLimitState> count(RateLimit rateLimit, String caller) {
    try {
      return Deadline.in(TIMEOUT, "count calls").during(() -> counted(rateLimit, caller));
    } catch (RuntimeException away) {
      if (complaining.isDue()) {
        LOG.warn("calls are not limited, as they cannot be counted: {}", away.getMessage());
      }
      return Optional.empty();
    }
  }

  /** A batch of calls can meet a bucket that is only being made; it is there at another look. */
  private Optional<RateLimitState> counted(RateLimit rateLimit, String caller) {
    if (tidying.isDue()) {
      table.removeExpired(MAX_TIDIED);
    }
    for (var look = 1; look < MAX_LOOKS; look++) {
      try {
        return meters.count(rateLimit, caller);
      } catch (RuntimeException failed) {
        if (!(failed.getCause() instanceof BucketNotFoundException)) {
          throw failed;
        }
      }
    }
    return meters.count(rateLimit, caller);
  }

  /** The allowance is part of the id, so that another setting starts another bucket. */
  private Bucket bucket(Metered metered) {
    var rateLimit = metered.rateLimit();
    var id =
        String.join(
            " ",
            rateLimit.use(),
            rateLimit.calls() + "/" + rateLimit.period().toSeconds(),
            metered.caller());
    var configuration =
        BucketConfiguration.builder().addLimit(Bucket4jRateCounters.bandwidth(rateLimit)).build();
    return table
        .builder()
        .withOptimization(optimization(rateLimit.calls()))
        .build(id, () -> configuration);
  }

  private Optimization optimization(int calls) {
    return calls < 100
        ? Optimizations.batching()
        : new DelayOptimization(
            new DelayParameters(calls / 100, Duration.ofSeconds(1)),
            NopeOptimizationListener.INSTANCE,
            clock);
  }
}
