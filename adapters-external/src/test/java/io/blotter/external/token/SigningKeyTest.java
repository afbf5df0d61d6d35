package io.blotter.external.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.account.port.TokenVerdict;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Secret;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Servers that are restarted one after the other while a secret is replaced. */
class SigningKeyTest {
  private static final String OLD = "an old random text of 32 characters or more";
  private static final String NEW = "a new random text of 32 characters or more";
  private static final Caller.SignedIn ANN =
      new Caller.SignedIn(new UserId(7), "ann@example.org", Set.of(), null);

  @Test
  void eachServerReadsWhatTheOthersSignOneStepBeforeAndAfter() {
    var steps =
        new JoseAccessTokens[] {
          server(OLD, null), server(OLD, NEW), server(NEW, OLD), server(NEW, null)
        };
    for (var step = 0; step + 1 < steps.length; step++) {
      assertThat(accepts(steps[step], steps[step + 1])).as("forwards from " + step).isTrue();
      assertThat(accepts(steps[step + 1], steps[step])).as("back to " + step).isTrue();
    }
    assertThat(accepts(steps[3], steps[0])).isFalse();
    assertThat(accepts(steps[0], steps[3])).isFalse();
  }

  private static boolean accepts(JoseAccessTokens reader, JoseAccessTokens issuer) {
    return reader.verify(issuer.issue(ANN)) instanceof TokenVerdict.Valid<?>;
  }

  private static JoseAccessTokens server(String secret, @Nullable String other) {
    return JoseAccessTokens.signedWith(
        new SigningKey(new Secret(secret), other == null ? null : new Secret(other)),
        InstantSource.fixed(Instant.EPOCH));
  }
}
