package io.blotter.persistence.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface SignInThrottleMapper {
  int begin(String subject, @Nullable String account, int free, long longest);

  Optional<Integer> secondsLeft(String subject);

  int reset(String subject);

  int forgive(String subject);

  int resetAccount(String account);
}
