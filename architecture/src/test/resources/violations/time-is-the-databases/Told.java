package io.blotter.application.account;

import java.time.Instant;
import java.time.InstantSource;

record Told(InstantSource clock) {
  Instant now() {
    return clock.instant();
  }
}
