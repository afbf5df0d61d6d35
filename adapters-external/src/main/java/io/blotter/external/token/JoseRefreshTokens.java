package io.blotter.external.token;

import io.blotter.application.account.port.RefreshTokens;
import io.blotter.application.account.port.TokenVerdict;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.RefreshId;
import io.blotter.domain.account.SessionId;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Refresh tokens: no kind in the header, {@code type} is {@code refresh}, {@code sid} the session.
 */
public final class JoseRefreshTokens implements RefreshTokens {
  private final SignedTokens tokens;
  private final Supplier<UUID> ids;

  private JoseRefreshTokens(SignedTokens tokens, Supplier<UUID> ids) {
    this.tokens = tokens;
    this.ids = ids;
  }

  /** Tokens signed with {@code key}. */
  public static JoseRefreshTokens signedWith(
      SigningKey key, InstantSource clock, Supplier<UUID> ids) {
    return new JoseRefreshTokens(SignedTokens.of(null, key, clock), ids);
  }

  @Override
  public String issue(Content content, Email email) {
    var now = tokens.now().getEpochSecond();
    var claims = new LinkedHashMap<String, Object>();
    claims.put("fresh", false);
    claims.put("iat", now);
    claims.put("jti", content.id().value().toString());
    claims.put("type", "refresh");
    claims.put("sub", Long.toString(content.user().value()));
    claims.put("nbf", now);
    claims.put("csrf", ids.get().toString());
    claims.put("email", email.address());
    claims.put("sid", content.session().value().toString());
    return tokens.sign(claims, GOOD_FOR);
  }

  @Override
  public TokenVerdict<Content> verify(String token) {
    return tokens.read(token, JoseRefreshTokens::content);
  }

  private static Optional<Content> content(Map<String, Object> claims) {
    var user = Claims.user(claims, "sub");
    var session = Claims.uuid(claims, "sid");
    var id = Claims.uuid(claims, "jti");
    return Claims.text(claims, "type").filter("refresh"::equals).isPresent()
            && user.isPresent()
            && session.isPresent()
            && id.isPresent()
        ? Optional.of(
            new Content(user.get(), new SessionId(session.get()), new RefreshId(id.get())))
        : Optional.empty();
  }
}
