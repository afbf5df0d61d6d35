package io.blotter.persistence.account;

import io.blotter.application.account.port.SignInThrottles;
import io.blotter.persistence.shared.Sessions;
import java.time.Duration;
import java.util.Optional;

final class MyBatisSignInThrottles implements SignInThrottles {
  private final Sessions sessions;

  MyBatisSignInThrottles(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Duration begin(Subject subject) {
    var name = SecretDigest.of(subject.name());
    var account = Optional.ofNullable(subject.account()).map(SecretDigest::of).orElse(null);
    var longest = subject.longest().toSeconds();
    var admitted =
        sessions.write(
            SignInThrottleMapper.class,
            throttles -> throttles.begin(name, account, subject.free(), longest));
    return admitted > 0 ? Duration.ZERO : left(name);
  }

  private Duration left(String name) {
    var seconds =
        sessions.readLatest(SignInThrottleMapper.class, throttles -> throttles.secondsLeft(name));
    return Duration.ofSeconds(Math.max(1, seconds.orElse(1)));
  }

  @Override
  public void reset(Subject subject) {
    var name = SecretDigest.of(subject.name());
    sessions.write(SignInThrottleMapper.class, throttles -> throttles.reset(name));
  }

  @Override
  public void forgive(Subject subject) {
    var name = SecretDigest.of(subject.name());
    sessions.write(SignInThrottleMapper.class, throttles -> throttles.forgive(name));
  }

  @Override
  public void resetAccount(String account) {
    var digest = SecretDigest.of(account);
    sessions.write(SignInThrottleMapper.class, throttles -> throttles.resetAccount(digest));
  }
}
