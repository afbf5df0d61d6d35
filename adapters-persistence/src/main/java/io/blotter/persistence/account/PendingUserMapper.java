package io.blotter.persistence.account;

import io.blotter.application.account.port.PendingUsers.Confirmed;
import io.blotter.domain.account.Capacity;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface PendingUserMapper {
  int add(
      @Param("email") String email,
      @Param("digest") String digest,
      @Param("capacities") List<Capacity> capacities,
      @Param("secret") String secret);

  Optional<String> renew(@Param("email") String email, @Param("secret") String secret);

  int withdrawPassword(String email);

  Optional<String> digest(String email);

  Optional<Confirmed> confirm(@Param("email") String email, @Param("secret") String secret);
}
