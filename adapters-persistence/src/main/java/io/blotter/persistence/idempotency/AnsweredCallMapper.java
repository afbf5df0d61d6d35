package io.blotter.persistence.idempotency;

import io.blotter.application.idempotency.KeyedCall;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface AnsweredCallMapper {
  int claim(@Param("call") KeyedCall call, @Param("now") Instant now);

  int keep(@Param("call") KeyedCall call, @Param("answer") String answer);

  Optional<String> answer(@Param("call") KeyedCall call);

  int forget(@Param("limit") Instant limit, @Param("most") int most);
}
