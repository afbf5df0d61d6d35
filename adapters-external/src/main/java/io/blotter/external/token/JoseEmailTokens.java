package io.blotter.external.token;

import io.blotter.application.account.port.EmailTokens;
import io.blotter.application.account.port.TokenVerdict;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.UserId;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tokens in letters: kinds {@code 2} and {@code 1}, each signed with a secret of its own. Their
 * subject is an object, which browsers read.
 */
public final class JoseEmailTokens implements EmailTokens {
  private final SignedTokens confirming;
  private final SignedTokens resetting;

  private JoseEmailTokens(SignedTokens confirming, SignedTokens resetting) {
    this.confirming = confirming;
    this.resetting = resetting;
  }

  /** Tokens signed with these keys. */
  public static JoseEmailTokens signedWith(
      SigningKey confirming, SigningKey resetting, InstantSource clock) {
    return new JoseEmailTokens(
        SignedTokens.of(SignedTokens.Kind.VALIDATE_EMAIL, confirming, clock),
        SignedTokens.of(SignedTokens.Kind.PASSWORD_RESET, resetting, clock));
  }

  @Override
  public String toConfirm(Confirming content) {
    var subject = new LinkedHashMap<String, Object>();
    subject.put("email", content.email().address());
    subject.put("token", content.secret().text());
    return confirming.sign(Map.of("sub", subject), CONFIRMING_GOOD_FOR);
  }

  @Override
  public String toReset(Resetting content) {
    var user = content.user().value();
    var subject = new LinkedHashMap<String, Object>();
    subject.put("user_email", content.email().address());
    subject.put("user_id", user);
    subject.put("token", content.secret().text());
    var claims = new LinkedHashMap<String, Object>();
    claims.put("sub", subject);
    claims.put("user_id", user);
    return resetting.sign(claims, RESETTING_GOOD_FOR);
  }

  @Override
  public TokenVerdict<Confirming> confirming(String token) {
    return confirming.read(
        token,
        claims -> {
          var subject = Claims.object(claims, "sub");
          return Claims.text(subject, "email")
              .flatMap(Email::parse)
              .flatMap(email -> secret(subject).map(secret -> new Confirming(email, secret)));
        });
  }

  @Override
  public TokenVerdict<Resetting> resetting(String token) {
    return resetting.read(
        token,
        claims -> {
          var subject = Claims.object(claims, "sub");
          return Claims.text(subject, "user_email")
              .flatMap(Email::parse)
              .flatMap(email ->
                  secret(subject)
                      .flatMap(
                          secret -> user(claims).map(user -> new Resetting(user, email, secret))));
        });
  }

  private static Optional<OneTimeSecret> secret(Map<?, ?> subject) {
    return Claims.text(subject, "token").map(OneTimeSecret::new);
  }

  private static Optional<UserId> user(Map<?, ?> claims) {
    return claims.get("user_id") instanceof Number id
        ? Optional.of(new UserId(id.longValue()))
        : Optional.empty();
  }
}
