package io.blotter.bootstrap;

import io.blotter.application.account.AccountPorts;
import io.blotter.application.account.AccountUseCases;
import io.blotter.application.account.ClockAndRandom;
import io.blotter.application.account.PasswordQueues;
import io.blotter.application.account.SignIn;
import io.blotter.application.account.port.Passwords;
import io.blotter.application.mail.Message;
import io.blotter.application.mail.Message.Digest;
import io.blotter.application.mail.SendMail;
import io.blotter.domain.account.Password;
import io.blotter.domain.shared.NetworkAddress;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.shared.Secret;
import io.blotter.external.token.JoseAccessTokens;
import io.blotter.external.token.JoseEmailTokens;
import io.blotter.external.token.JoseRefreshTokens;
import io.blotter.external.token.SigningKey;
import io.blotter.persistence.Persistence;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Signing in at one server, with passwords that are their own digests. */
public final class SignInsForTests {
  private final AtomicInteger looks = new AtomicInteger();
  private final SignIn service;

  public SignInsForTests(Persistence persistence, InstantSource clock) {
    var secret = new SigningKey(new Secret(RegistryForTests.SECRET));
    this.service =
        new AccountUseCases(
                new AccountPorts(
                    persistence.account(),
                    persistence.transactions(),
                    new ClockAndRandom(clock, UUID::randomUUID, byte[]::new),
                    new PasswordQueues(new PlainPasswords(), new PlainPasswords()),
                    _ -> false,
                    JoseAccessTokens.signedWith(secret, clock),
                    JoseRefreshTokens.signedWith(secret, clock, UUID::randomUUID),
                    JoseEmailTokens.signedWith(secret, secret, clock),
                    new SendNothing(),
                    new StructuredSecurityLog(),
                    Runnable::run,
                    "https://site.example"))
            .signIn();
  }

  /** What came of a try: 200, 401, or the seconds to wait as a negative number. */
  public int outcome(String email, String password, String address) {
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
  public int looks() {
    return looks.get();
  }

  private static final class SendNothing implements SendMail {
    @Override
    public void send(Message message) {
      throw new IllegalStateException("signing in sends no message");
    }

    @Override
    public void send(List<Digest> messages) {
      throw new IllegalStateException("signing in sends no message");
    }
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
