package io.blotter.persistence.account;

import io.blotter.application.account.port.SignInThrottles;
import io.blotter.persistence.shared.Sessions;
import java.time.Duration;
import java.time.Instant;

final class MyBatisSignInThrottles implements SignInThrottles {
  private static final Duration LEAST = Duration.ofSeconds(1);

  private final Sessions sessions;

  MyBatisSignInThrottles(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Duration begin(String subject, int free, Instant now) {
    var digest = SecretDigest.of(subject);
    var admitted =
        sessions.write(SignInThrottleMapper.class, throttles -> throttles.begin(digest, free, now));
    return admitted > 0 ? Duration.ZERO : remaining(digest, now);
  }

  @Override
  public void forget(String subject) {
    var digest = SecretDigest.of(subject);
    sessions.write(SignInThrottleMapper.class, throttles -> throttles.forget(digest));
  }

  @Override
  public void forgive(String subject) {
    var digest = SecretDigest.of(subject);
    sessions.write(SignInThrottleMapper.class, throttles -> throttles.forgive(digest));
  }

  private Duration remaining(String digest, Instant now) {
    return sessions
        .readLatest(SignInThrottleMapper.class, throttles -> throttles.blockedUntil(digest))
        .map(until -> Duration.between(now, until))
        .filter(wait -> wait.compareTo(LEAST) > 0)
        .orElse(LEAST);
  }
}
