package io.blotter.application.account;

import io.blotter.application.account.port.TokenVerdict;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Tokens of one kind among others, whose texts say nothing but the kind. */
final class TokensInMemory<T> {
  private final String kind;
  private final InstantSource clock;
  private final Map<String, Issued<T>> issued = new HashMap<>();

  TokensInMemory(String kind, InstantSource clock) {
    this.kind = kind;
    this.clock = clock;
  }

  private record Issued<T>(T content, Instant expiresAt) {}

  String issue(T content, Duration goodFor) {
    var token = kind + "." + issued.size();
    issued.put(token, new Issued<>(content, clock.instant().plus(goodFor)));
    return token;
  }

  TokenVerdict<T> verify(String token) {
    var dot = token.indexOf('.');
    if (dot < 0) {
      return new TokenVerdict.Malformed<>();
    }
    if (!token.substring(0, dot).equals(kind)) {
      return new TokenVerdict.OfAnotherKind<>(token.substring(0, dot));
    }
    var known = issued.get(token);
    if (known == null) {
      return new TokenVerdict.Forged<>();
    }
    return clock.instant().isBefore(known.expiresAt())
        ? new TokenVerdict.Valid<>(known.content())
        : new TokenVerdict.Expired<>();
  }
}
