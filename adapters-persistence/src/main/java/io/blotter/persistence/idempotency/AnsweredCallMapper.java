package io.blotter.persistence.idempotency;

import io.blotter.application.idempotency.KeyedCall;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface AnsweredCallMapper {
  int claim(KeyedCall call, Instant now);

  int keep(KeyedCall call, String answer);

  Optional<String> answer(@Param("call") KeyedCall call);
}
