package io.blotter.persistence.shared;

import java.time.Instant;

interface ClockMapper {
  Instant now();
}
