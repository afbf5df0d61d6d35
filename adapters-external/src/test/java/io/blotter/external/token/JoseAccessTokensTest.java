package io.blotter.external.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.account.port.TokenVerdict;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Tokens that are shown again and again. */
class JoseAccessTokensTest {
  private static final Caller.SignedIn ANN =
      new Caller.SignedIn(new UserId(7), "ann@example.org", Set.of(Permission.WRITE_DATA), null);

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final JoseAccessTokens tokens =
      JoseAccessTokens.signedWith(
          new SigningKey(new Secret("a random text of 32 characters or more")), now::get);

  @Test
  void saysTheSameOfATokenUntilItExpires() {
    var token = tokens.issue(ANN);
    var first = tokens.verify(token);
    assertThat(first)
        .isInstanceOfSatisfying(
            TokenVerdict.Valid.class,
            valid -> assertThat(valid.content()).hasFieldOrPropertyWithValue("user", ANN));
    now.set(Instant.EPOCH.plus(Duration.ofMinutes(59)));
    assertThat(tokens.verify(token)).isEqualTo(first);
    now.set(Instant.EPOCH.plus(Duration.ofHours(1)));
    assertThat(tokens.verify(token)).isInstanceOf(TokenVerdict.Expired.class);
  }

  @Test
  void refusesAnAlteredTokenAfterTheGoodOneWasSeen() {
    var token = tokens.issue(ANN);
    assertThat(tokens.verify(token)).isInstanceOf(TokenVerdict.Valid.class);
    var forged = token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(43);
    assertThat(tokens.verify(forged)).isInstanceOf(TokenVerdict.Forged.class);
    assertThat(tokens.verify(forged)).isInstanceOf(TokenVerdict.Forged.class);
  }
}
