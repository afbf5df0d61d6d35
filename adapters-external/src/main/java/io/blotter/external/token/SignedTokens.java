package io.blotter.external.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import io.blotter.application.account.port.TokenVerdict;
import java.math.BigDecimal;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Signed JWTs of one kind: HS256, the kind in the header's {@code kid}, an expiry in seconds that
 * may have a fraction, but for the kind that is good for ever. Other parties read them, so their
 * layout is fixed.
 */
final class SignedTokens {
  /** Longer texts are no tokens of ours and are not parsed. */
  private static final int MAX_CHARACTERS = 8_192;

  private static final long CLOCKS_DIFFER_MILLIS = 5_000;

  private final @Nullable Kind kind;
  private final JWSSigner signer;
  private final List<JWSVerifier> verifiers;
  private final InstantSource clock;

  /** What a token is for, by the number in its header. */
  enum Kind {
    PASSWORD_RESET("1"),
    VALIDATE_EMAIL("2"),
    GITHUB_ACCESS_TOKEN("3"),
    STANDARD_ACCESS_TOKEN("4"),
    END_FOLLOWS("5");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    private static Optional<Kind> of(@Nullable String id) {
      for (var kind : values()) {
        if (kind.id.equals(id)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  private SignedTokens(
      @Nullable Kind kind, JWSSigner signer, List<JWSVerifier> verifiers, InstantSource clock) {
    this.kind = kind;
    this.signer = signer;
    this.verifiers = List.copyOf(verifiers);
    this.clock = clock;
  }

  /**
   * Tokens of one kind.
   *
   * @param kind null for refresh tokens, whose header names none
   */
  static SignedTokens of(@Nullable Kind kind, SigningKey key, InstantSource clock) {
    try {
      var verifiers = new ArrayList<JWSVerifier>();
      for (var secret : key.verifying().toList()) {
        verifiers.add(new MACVerifier(secret.bytes()));
      }
      return new SignedTokens(kind, new MACSigner(key.secret().bytes()), verifiers, clock);
    } catch (JOSEException e) {
      throw new IllegalArgumentException("the signing secret must have at least 32 bytes", e);
    }
  }

  Instant now() {
    return clock.instant();
  }

  /** Signs {@code claims} and an expiry. */
  String sign(Map<String, Object> claims, Duration goodFor) {
    var all = new LinkedHashMap<>(claims);
    all.put("exp", BigDecimal.valueOf(clock.instant().plus(goodFor).toEpochMilli(), 3));
    return sign(all);
  }

  /** Signs {@code claims}, which are all there is. */
  String sign(Map<String, Object> claims) {
    var header =
        new JWSHeader.Builder(JWSAlgorithm.HS256)
            .type(JOSEObjectType.JWT)
            .keyID(kind == null ? null : kind.id)
            .build();
    try {
      var token = new JWSObject(header, new Payload(claims));
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("HS256 signs whatever it is given", e);
    }
  }

  /**
   * Checks a token.
   *
   * @param content what its claims say; nothing when they are not laid out as they should be
   */
  <T> TokenVerdict<T> read(String text, Function<Map<String, Object>, Optional<T>> content) {
    if (text.length() > MAX_CHARACTERS) {
      return new TokenVerdict.Malformed<>();
    }
    try {
      return read(JWSObject.parse(text), content);
    } catch (ParseException | JOSEException broken) {
      return new TokenVerdict.Malformed<>();
    }
  }

  private boolean isSigned(JWSObject token) throws JOSEException {
    for (var verifier : verifiers) {
      if (token.verify(verifier)) {
        return true;
      }
    }
    return false;
  }

  private <T> TokenVerdict<T> read(
      JWSObject token, Function<Map<String, Object>, Optional<T>> content) throws JOSEException {
    var found = Kind.of(token.getHeader().getKeyID());
    if (found.isPresent() && found.get() != kind) {
      return new TokenVerdict.OfAnotherKind<>(found.get().name());
    }
    if (!JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm())
        || found.isPresent() != (kind != null)
        || !isSigned(token)) {
      return new TokenVerdict.Forged<>();
    }
    var claims = token.getPayload().toJSONObject();
    if (claims == null || (kind != Kind.END_FOLLOWS && !(claims.get("exp") instanceof Number))) {
      return new TokenVerdict.Malformed<>();
    }
    if (claims.get("exp") instanceof Number expiry
        && clock.millis() >= expiry.doubleValue() * 1000) {
      return new TokenVerdict.Expired<>();
    }
    if (claims.get("nbf") instanceof Number begin
        && clock.millis() + CLOCKS_DIFFER_MILLIS < begin.doubleValue() * 1000) {
      return new TokenVerdict.Forged<>();
    }
    return content
        .apply(claims)
        .<TokenVerdict<T>>map(TokenVerdict.Valid::new)
        .orElseGet(TokenVerdict.Malformed::new);
  }
}
