package io.blotter.external.token;

import io.blotter.application.account.port.RoundTrips;
import io.blotter.application.account.port.TokenVerdict;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Round trips to GitHub as signed tokens of kind {@code 3}, good for ten minutes. */
public final class JoseRoundTrips implements RoundTrips {
  private static final Duration GOOD_FOR = Duration.ofMinutes(10);

  private final SignedTokens tokens;

  private JoseRoundTrips(SignedTokens tokens) {
    this.tokens = tokens;
  }

  /** Tokens signed with {@code secret}, which has at least 32 bytes. */
  public static JoseRoundTrips signedWith(byte[] secret, InstantSource clock) {
    return new JoseRoundTrips(
        SignedTokens.of(SignedTokens.Kind.GITHUB_ACCESS_TOKEN, secret, clock));
  }

  @Override
  public String seal(RoundTrip trip) {
    return tokens.sign(Map.of("state", trip.state(), "redirect_url", trip.redirectUrl()), GOOD_FOR);
  }

  @Override
  public Optional<RoundTrip> open(String sealed) {
    return tokens.read(sealed, JoseRoundTrips::trip) instanceof TokenVerdict.Valid<RoundTrip> valid
        ? Optional.of(valid.content())
        : Optional.empty();
  }

  private static Optional<RoundTrip> trip(Map<String, Object> claims) {
    return Claims.text(claims, "state")
        .flatMap(
            state -> Claims.text(claims, "redirect_url").map(url -> new RoundTrip(state, url)));
  }
}
