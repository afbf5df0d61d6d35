package io.blotter.external.token;

import io.blotter.application.account.port.TokenVerdict;
import io.blotter.application.follow.EndFollows.Ending;
import io.blotter.application.follow.port.EndingTokens;
import io.blotter.domain.location.LocationId;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Links that end follows, as signed tokens of kind {@code 5}, which do not expire. */
public final class JoseEndingTokens implements EndingTokens {
  private static final String ALL = "all";

  private final SignedTokens tokens;

  private JoseEndingTokens(SignedTokens tokens) {
    this.tokens = tokens;
  }

  /** Tokens signed with {@code key}. */
  public static JoseEndingTokens signedWith(SigningKey key, InstantSource clock) {
    return new JoseEndingTokens(SignedTokens.of(SignedTokens.Kind.END_FOLLOWS, key, clock));
  }

  @Override
  public String of(Ending ending) {
    var place = ending.place();
    return tokens.sign(
        Map.of(
            "sub",
            Long.toString(ending.user().value()),
            "place",
            place == null ? ALL : Long.toString(place.value())));
  }

  @Override
  public Optional<Ending> read(String token) {
    return tokens.read(token, JoseEndingTokens::ending) instanceof TokenVerdict.Valid<Ending> valid
        ? Optional.of(valid.content())
        : Optional.empty();
  }

  private static Optional<Ending> ending(Map<String, Object> claims) {
    return Claims.user(claims, "sub")
        .flatMap(user ->
            Claims.text(claims, "place")
                .filter(place -> place.matches(ALL + "|[1-9][0-9]{0,17}"))
                .map(place ->
                    new Ending(
                        user, place.equals(ALL) ? null : new LocationId(Long.parseLong(place)))));
  }
}
