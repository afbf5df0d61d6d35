package io.blotter.domain.call;

import java.time.Clock;
import java.time.Instant;
import java.util.random.RandomGenerator;

final class Told {
  Instant time(Clock clock) {
    return Instant.now(clock);
  }

  int dice(RandomGenerator random) {
    return random.nextInt();
  }
}
