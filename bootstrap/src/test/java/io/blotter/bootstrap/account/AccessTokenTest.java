package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.account.port.AccessTokens.Content;
import io.blotter.application.account.port.TokenVerdict;
import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.TokensForTests;
import io.blotter.domain.account.Permission;
import io.blotter.domain.shared.Secret;
import io.blotter.external.token.JoseAccessTokens;
import io.blotter.external.token.SigningKey;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final String HEADER = "{\"alg\":\"HS256\",\"kid\":\"4\",\"typ\":\"JWT\"}";

  private final JoseAccessTokens tokens =
      JoseAccessTokens.signedWith(
          new SigningKey(new Secret(RegistryForTests.SECRET)), InstantSource.fixed(NOW));

  @Test
  void acceptsATokenUntilItsLastFractionOfASecond() {
    var verdict = verify(HEADER, NOW.getEpochSecond() + 0.5);
    assertThat(verdict)
        .isInstanceOfSatisfying(
            TokenVerdict.Valid.class,
            valid -> {
              var content = (Content) valid.content();
              assertThat(content.user().user().value()).isEqualTo(1);
              assertThat(content.user().permissions()).containsExactly(Permission.WRITE_DATA);
            });
    assertThat(verify(HEADER, (double) NOW.getEpochSecond()))
        .isInstanceOf(TokenVerdict.Expired.class);
    assertThat(verify(HEADER, (double) NOW.getEpochSecond() - 1))
        .isInstanceOf(TokenVerdict.Expired.class);
  }

  @Test
  void tellsTokensOfOtherKinds() {
    assertThat(verify(HEADER.replace("\"4\"", "\"1\""), 4e9))
        .isEqualTo(new TokenVerdict.OfAnotherKind<>("PASSWORD_RESET"));
    assertThat(verify("{\"alg\":\"HS256\",\"typ\":\"JWT\"}", 4e9))
        .isInstanceOf(TokenVerdict.Forged.class);
  }

  @Test
  void refusesOtherSignatures() {
    var other =
        TokensForTests.signed(
            HEADER, TokensForTests.claims(4e9, ""), "another secret of thirty-two bytes or more");
    assertThat(tokens.verify(other)).isInstanceOf(TokenVerdict.Forged.class);
    var own = TokensForTests.signed(HEADER, TokensForTests.claims(4e9, ""));
    assertThat(tokens.verify(own.substring(0, own.lastIndexOf('.') + 1)))
        .isNotInstanceOf(TokenVerdict.Valid.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", "nOnE", "HS512", "RS256"})
  void refusesOtherAlgorithms(String algorithm) {
    assertThat(verify(HEADER.replace("HS256", algorithm), 4e9))
        .isNotInstanceOf(TokenVerdict.Valid.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a.b.c", "not a token", "eyJhbGciOiJIUzI1NiJ9..x"})
  void refusesWhatIsNoToken(String text) {
    assertThat(tokens.verify(text))
        .isInstanceOfAny(TokenVerdict.Malformed.class, TokenVerdict.Forged.class);
  }

  @Test
  void refusesAMegabyteUnread() {
    assertThat(tokens.verify("a".repeat(1_000_000))).isInstanceOf(TokenVerdict.Malformed.class);
  }

  private TokenVerdict<Content> verify(String header, double expiry) {
    return tokens.verify(
        TokensForTests.signed(
            header, TokensForTests.claims(expiry, "\"write_data\",\"unheard_of\"")));
  }
}
