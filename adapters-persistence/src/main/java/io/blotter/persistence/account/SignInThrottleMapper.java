package io.blotter.persistence.account;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface SignInThrottleMapper {
  int begin(@Param("subject") String subject, @Param("free") int free, @Param("now") Instant now);

  Optional<Instant> blockedUntil(String subject);

  int forget(String subject);

  int forgive(String subject);
}
