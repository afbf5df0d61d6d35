package io.blotter.persistence.account;

import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface SignInThrottleMapper {
  int begin(
      @Param("subject") String subject,
      @Param("account") @Nullable String account,
      @Param("free") int free,
      @Param("longest") long longest);

  Optional<Integer> secondsLeft(String subject);

  int forget(String subject);

  int forgive(String subject);

  int forgetAccount(String account);
}
