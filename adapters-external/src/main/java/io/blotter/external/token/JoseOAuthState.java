package io.blotter.external.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.blotter.application.account.port.OAuthState;
import io.blotter.application.account.port.TokenVerdict;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Round trips to GitHub as signed tokens of kind {@code 3}, good for ten minutes. */
public final class JoseOAuthState implements OAuthState {
  private static final Duration GOOD_FOR = Duration.ofMinutes(10);

  private final SignedTokens tokens;

  private JoseOAuthState(SignedTokens tokens) {
    this.tokens = tokens;
  }

  /** Tokens signed with {@code key}. */
  public static JoseOAuthState signedWith(SigningKey key, InstantSource clock) {
    return new JoseOAuthState(SignedTokens.of(SignedTokens.Kind.GITHUB_ACCESS_TOKEN, key, clock));
  }

  @Override
  public String seal(String state, String redirectUrl) {
    return tokens.sign(Map.of("state", state, "redirect_url", redirectUrl), GOOD_FOR);
  }

  @Override
  public Optional<String> open(String sealed, String state) {
    return tokens.read(sealed, claims -> redirectUrl(claims, state))
            instanceof TokenVerdict.Valid<String> valid
        ? Optional.of(valid.content())
        : Optional.empty();
  }

  private static Optional<String> redirectUrl(Map<String, Object> claims, String state) {
    return Claims.text(claims, "state")
        .filter(known -> MessageDigest.isEqual(known.getBytes(UTF_8), state.getBytes(UTF_8)))
        .flatMap(known -> Claims.text(claims, "redirect_url"));
  }
}
