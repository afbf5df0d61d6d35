package io.blotter.external.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.account.port.EmailTokens.Confirming;
import io.blotter.application.account.port.EmailTokens.Resetting;
import io.blotter.application.account.port.RefreshTokens;
import io.blotter.application.account.port.TokenVerdict;
import io.blotter.application.follow.EndFollows.Ending;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.RefreshId;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All kinds are signed with one secret here, which only the kind then tells apart. */
class JoseEndingTokensTest {
  private static final SigningKey SECRET = key("a random text of 32 characters or more");
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2026-11-29T10:00:00Z"));
  private static final InstantSource MUCH_LATER =
      InstantSource.offset(NOW, Duration.ofDays(36_500));
  private static final UserId ANN = new UserId(7);
  private static final Ending PLACE = new Ending(ANN, new LocationId(9));
  private static final Ending ALL = new Ending(ANN, null);
  private static final Email EMAIL = new Email("ann@example.org");
  private static final OneTimeSecret ONCE = new OneTimeSecret("once");

  private final JoseEndingTokens tokens = JoseEndingTokens.signedWith(SECRET, NOW);
  private final JoseEmailTokens letters = JoseEmailTokens.signedWith(SECRET, SECRET, NOW);
  private final JoseAccessTokens access = JoseAccessTokens.signedWith(SECRET, NOW);
  private final JoseRefreshTokens refresh =
      JoseRefreshTokens.signedWith(SECRET, NOW, UUID::randomUUID);
  private final JoseOAuthState trips = JoseOAuthState.signedWith(SECRET, NOW);

  private static SigningKey key(String text) {
    return new SigningKey(new Secret(text));
  }

  @Test
  void areGoodForEver() {
    var later = JoseEndingTokens.signedWith(SECRET, MUCH_LATER);
    assertThat(later.read(tokens.of(PLACE))).contains(PLACE);
    assertThat(later.read(tokens.of(ALL))).contains(ALL);
  }

  @Test
  void passAsNoOthers() {
    for (var token : new String[] {tokens.of(PLACE), tokens.of(ALL)}) {
      assertThat(letters.confirming(token)).isInstanceOf(TokenVerdict.OfAnotherKind.class);
      assertThat(letters.resetting(token)).isInstanceOf(TokenVerdict.OfAnotherKind.class);
      assertThat(access.verify(token)).isInstanceOf(TokenVerdict.OfAnotherKind.class);
      assertThat(refresh.verify(token)).isInstanceOf(TokenVerdict.OfAnotherKind.class);
      assertThat(trips.open(token, "state")).isEmpty();
    }
  }

  @Test
  void othersDoNotPassAsThem() {
    var session = new SessionId(UUID.randomUUID());
    assertThat(tokens.read(letters.toConfirm(new Confirming(EMAIL, ONCE)))).isEmpty();
    assertThat(tokens.read(letters.toReset(new Resetting(ANN, EMAIL, ONCE)))).isEmpty();
    assertThat(tokens.read(access.issue(new Caller.SignedIn(ANN, EMAIL.address(), Set.of(), null))))
        .isEmpty();
    assertThat(
            tokens.read(
                refresh.issue(
                    new RefreshTokens.Content(ANN, session, new RefreshId(UUID.randomUUID())),
                    EMAIL)))
        .isEmpty();
    assertThat(tokens.read(trips.seal("state", "https://pdap.io"))).isEmpty();
    var confirming = SignedTokens.of(SignedTokens.Kind.VALIDATE_EMAIL, SECRET, NOW);
    assertThat(tokens.read(confirming.sign(Map.of("sub", "7", "place", "all"), Duration.ofDays(1))))
        .isEmpty();
  }

  @Test
  void areNotReadWhenSomethingIsNotOurs() {
    var token = tokens.of(PLACE);
    var other = tokens.of(ALL);
    var claims = other.substring(other.indexOf('.'), other.lastIndexOf('.'));
    var foreign = token.substring(0, token.indexOf('.')) + claims;
    assertThat(tokens.read(foreign + token.substring(token.lastIndexOf('.')))).isEmpty();
    assertThat(tokens.read(token.substring(0, token.lastIndexOf('.') + 1))).isEmpty();
    assertThat(tokens.read("")).isEmpty();
    assertThat(
            JoseEndingTokens.signedWith(key("another text of 32 characters or more"), NOW)
                .read(token))
        .isEmpty();
    var signed = SignedTokens.of(SignedTokens.Kind.END_FOLLOWS, SECRET, NOW);
    for (var place : new String[] {"", "0", "-1", "ALL", "9223372036854775808", "1 or all"}) {
      assertThat(tokens.read(signed.sign(Map.of("sub", "7", "place", place)))).isEmpty();
    }
    assertThat(tokens.read(signed.sign(Map.of("sub", "7")))).isEmpty();
    assertThat(tokens.read(signed.sign(Map.of("place", "all")))).isEmpty();
  }

  @Test
  void onlyTheyNeedNoExpiry() {
    var endless =
        SignedTokens.of(SignedTokens.Kind.STANDARD_ACCESS_TOKEN, SECRET, NOW)
            .sign(Map.of("sub", "7", "user_id", 7));
    assertThat(access.verify(endless)).isInstanceOf(TokenVerdict.Malformed.class);
  }
}
