package io.blotter.external.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.blotter.application.account.port.AccessTokens;
import io.blotter.application.account.port.TokenVerdict;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.shared.Labelled;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Access tokens: kind {@code 4}, the user's id as the subject, and beside the claims that others
 * read the session in {@code sid}. Those that were found good are known by their digests until they
 * expire: checking one takes longer than many an answer.
 */
public final class JoseAccessTokens implements AccessTokens {
  private static final Duration GOOD_FOR = Duration.ofHours(1);

  private static final int MAX_VERIFIED = 10_000;

  private final SignedTokens tokens;
  private final Cache<String, Content> verified =
      Caffeine.newBuilder().maximumSize(MAX_VERIFIED).build();

  private JoseAccessTokens(SignedTokens tokens) {
    this.tokens = tokens;
  }

  /** Tokens signed with {@code key}. */
  public static JoseAccessTokens signedWith(SigningKey key, InstantSource clock) {
    return new JoseAccessTokens(
        SignedTokens.of(SignedTokens.Kind.STANDARD_ACCESS_TOKEN, key, clock));
  }

  @Override
  public String issue(Caller.SignedIn user) {
    var claims = new LinkedHashMap<String, Object>();
    claims.put("sub", Long.toString(user.user().value()));
    claims.put("user_id", user.user().value());
    claims.put("user_email", user.email());
    claims.put("permissions", user.permissions().stream().sorted().map(Permission::label).toList());
    var session = user.session();
    if (session != null) {
      claims.put("sid", session.value().toString());
    }
    return tokens.sign(claims, GOOD_FOR);
  }

  @Override
  public TokenVerdict<Content> verify(String token) {
    var digest = digest(token);
    var known = verified.getIfPresent(digest);
    if (known != null && tokens.now().isBefore(known.issuedAt().plus(GOOD_FOR))) {
      return new TokenVerdict.Valid<>(known);
    }
    var verdict = tokens.read(token, JoseAccessTokens::content);
    if (verdict instanceof TokenVerdict.Valid<Content>(var content)) {
      verified.put(digest, content);
    }
    return verdict;
  }

  private static String digest(String token) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder().encodeToString(sha256.digest(token.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Optional<Content> content(Map<String, Object> claims) {
    return Claims.user(claims, "sub")
        .map(user ->
            new Content(
                new Caller.SignedIn(
                    user,
                    Claims.text(claims, "user_email").orElse(""),
                    permissions(claims),
                    Claims.uuid(claims, "sid").map(SessionId::new).orElse(null)),
                issuedAt(claims)));
  }

  private static Instant issuedAt(Map<String, Object> claims) {
    var expiry = claims.get("exp") instanceof Number seconds ? seconds.doubleValue() : 0;
    return Instant.ofEpochMilli((long) (expiry * 1000)).minus(GOOD_FOR);
  }

  private static Set<Permission> permissions(Map<String, Object> claims) {
    var names = claims.get("permissions") instanceof List<?> list ? list : List.of();
    return names.stream()
        .flatMap(name -> Labelled.of(Permission.class, String.valueOf(name)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
