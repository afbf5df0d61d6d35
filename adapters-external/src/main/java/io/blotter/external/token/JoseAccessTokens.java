package io.blotter.external.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import io.blotter.application.account.port.AccessTokens;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Labelled;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens as signed JWTs: HS256 with one shared secret, kind {@code 4} in the header, the
 * user's id as the subject, an expiry in seconds that may have a fraction. Other parties verify
 * them with the same secret, so their layout is fixed.
 */
public final class JoseAccessTokens implements AccessTokens {
  private static final String ACCESS = "4";
  private static final Map<String, String> OTHER_KINDS =
      Map.of("1", "PASSWORD_RESET", "2", "VALIDATE_EMAIL", "3", "GITHUB_ACCESS_TOKEN");

  /** Longer texts are no tokens of ours and are not parsed. */
  private static final int MOST_CHARACTERS = 8_192;

  private final JWSVerifier verifier;
  private final InstantSource clock;

  private JoseAccessTokens(JWSVerifier verifier, InstantSource clock) {
    this.verifier = verifier;
    this.clock = clock;
  }

  /** Tokens signed with {@code secret}, which has at least 32 bytes. */
  public static JoseAccessTokens signedWith(byte[] secret, InstantSource clock) {
    try {
      return new JoseAccessTokens(new MACVerifier(secret), clock);
    } catch (JOSEException e) {
      throw new IllegalArgumentException("the signing secret must have at least 32 bytes", e);
    }
  }

  @Override
  public Verdict verify(String token) {
    if (token.length() > MOST_CHARACTERS) {
      return new Verdict.Malformed();
    }
    try {
      return verify(SignedJWT.parse(token));
    } catch (ParseException | JOSEException broken) {
      return new Verdict.Malformed();
    }
  }

  private Verdict verify(SignedJWT token) throws JOSEException {
    var kind = token.getHeader().getKeyID();
    if (kind != null && OTHER_KINDS.containsKey(kind)) {
      return new Verdict.OfAnotherKind(OTHER_KINDS.get(kind));
    }
    if (!JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm())
        || !ACCESS.equals(kind)
        || !token.verify(verifier)) {
      return new Verdict.Forged();
    }
    return verdict(token.getPayload().toJSONObject());
  }

  private Verdict verdict(@Nullable Map<String, Object> claims) {
    if (claims == null
        || !(claims.get("sub") instanceof String subject)
        || !subject.matches("[0-9]{1,18}")
        || !(claims.get("exp") instanceof Number expiry)) {
      return new Verdict.Malformed();
    }
    if (clock.millis() >= expiry.doubleValue() * 1000) {
      return new Verdict.Expired();
    }
    var email = claims.get("user_email") instanceof String text ? text : "";
    return new Verdict.Valid(
        new Caller.SignedIn(new UserId(Long.parseLong(subject)), email, permissions(claims)));
  }

  private static Set<Permission> permissions(Map<String, Object> claims) {
    var names = claims.get("permissions") instanceof List<?> list ? list : List.of();
    return names.stream()
        .flatMap(name -> Labelled.of(Permission.class, String.valueOf(name)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
