package io.blotter.application.account;

import io.blotter.application.account.port.AccessTokens;
import io.blotter.application.account.port.EmailTokens;
import io.blotter.application.account.port.RefreshTokens;
import io.blotter.application.account.port.TokenVerdict;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Email;
import java.time.Duration;
import java.time.InstantSource;

/** Every kind of token in memory. */
final class AccountTokens {
  private final InstantSource clock;
  private final TokensInMemory<AccessTokens.Content> access;
  private final TokensInMemory<RefreshTokens.Content> refresh;
  private final TokensInMemory<EmailTokens.Confirming> confirming;
  private final TokensInMemory<EmailTokens.Resetting> resetting;

  AccountTokens(InstantSource clock) {
    this.clock = clock;
    access = new TokensInMemory<>("STANDARD_ACCESS_TOKEN", clock);
    refresh = new TokensInMemory<>("REFRESH", clock);
    confirming = new TokensInMemory<>("VALIDATE_EMAIL", clock);
    resetting = new TokensInMemory<>("PASSWORD_RESET", clock);
  }

  AccessTokens access() {
    return new AccessTokens() {
      @Override
      public String issue(Caller.SignedIn user) {
        return access.issue(new AccessTokens.Content(user, clock.instant()), Duration.ofHours(1));
      }

      @Override
      public TokenVerdict<AccessTokens.Content> verify(String token) {
        return access.verify(token);
      }
    };
  }

  RefreshTokens refresh() {
    return new RefreshTokens() {
      @Override
      public String issue(RefreshTokens.Content content, Email email) {
        return refresh.issue(content, GOOD_FOR);
      }

      @Override
      public TokenVerdict<RefreshTokens.Content> verify(String token) {
        return refresh.verify(token);
      }
    };
  }

  EmailTokens emails() {
    return new EmailTokens() {
      @Override
      public String toConfirm(Confirming content) {
        return confirming.issue(content, CONFIRMING_GOOD_FOR);
      }

      @Override
      public String toReset(Resetting content) {
        return resetting.issue(content, RESETTING_GOOD_FOR.multipliedBy(2));
      }

      @Override
      public TokenVerdict<Confirming> confirming(String token) {
        return confirming.verify(token);
      }

      @Override
      public TokenVerdict<Resetting> resetting(String token) {
        return resetting.verify(token);
      }
    };
  }
}
