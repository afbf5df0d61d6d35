package io.blotter.bootstrap;

import io.blotter.application.account.Credentials;
import io.blotter.application.account.PasswordQueues;
import io.blotter.application.account.SignInAttempts;
import io.blotter.application.account.SignInService;
import io.blotter.application.account.TimeAndChance;
import io.blotter.application.account.TokenPairs;
import io.blotter.application.account.port.Passwords;
import io.blotter.domain.account.Password;
import io.blotter.domain.shared.NetworkAddress;
import io.blotter.domain.shared.Refusal;
import io.blotter.external.token.JoseAccessTokens;
import io.blotter.external.token.JoseRefreshTokens;
import io.blotter.persistence.Persistence;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Signing in at one server, with passwords that are their own digests. */
final class SignInsForTests {
  private final AtomicInteger looks = new AtomicInteger();
  private final SignInService service;

  SignInsForTests(Persistence persistence, InstantSource clock) {
    var secret = RegistryForTests.SECRET.getBytes(StandardCharsets.UTF_8);
    var log = new StructuredSecurityLog();
    var pairs =
        new TokenPairs(
            persistence.userSessions(),
            persistence.accounts(),
            JoseAccessTokens.signedWith(secret, clock),
            JoseRefreshTokens.signedWith(secret, clock, UUID::randomUUID),
            new TimeAndChance(clock, UUID::randomUUID, byte[]::new),
            log);
    this.service =
        new SignInService(
            new Credentials(
                persistence.accounts(),
                persistence.pendingUsers(),
                new PasswordQueues(new PlainPasswords(), new PlainPasswords()),
                new SignInAttempts(persistence.signInRecords()),
                log),
            pairs);
  }

  /** What came of a try: 200, 401, or the seconds to wait as a negative number. */
  int outcome(String email, String password, String address) {
    try {
      var from = new NetworkAddress(InetAddress.ofLiteral(address));
      service.withPassword(email, password, from);
      return 200;
    } catch (Refusal.Unauthenticated wrong) {
      return 401;
    } catch (Refusal.TooMany wait) {
      return -wait.retryAfterSeconds();
    }
  }

  /** How many passwords were looked at. */
  int looks() {
    return looks.get();
  }

  private final class PlainPasswords implements Passwords {
    @Override
    public String digest(Password password) {
      return password.text();
    }

    @Override
    public String digestAnew(String checked) {
      return checked;
    }

    @Override
    public boolean matches(String given, String digest) {
      looks.incrementAndGet();
      return given.equals(digest);
    }

    @Override
    public boolean matchesNobody(String given) {
      looks.incrementAndGet();
      return false;
    }

    @Override
    public boolean isOutdated(String digest) {
      return false;
    }
  }
}
