package io.blotter.persistence.ratelimit;

import io.github.bucket4j.TimeMeter;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** The injected clock as buckets read it. */
record WallClock(InstantSource clock) implements TimeMeter {
  @Override
  public long currentTimeNanos() {
    var now = clock.instant();
    return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
  }

  @Override
  public boolean isWallClockBased() {
    return true;
  }
}
