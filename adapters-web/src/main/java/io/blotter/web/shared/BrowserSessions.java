package io.blotter.web.shared;

import io.blotter.application.account.IdentifyCallers;
import io.blotter.application.account.SignIn;
import io.blotter.application.account.TokenPair;
import io.blotter.domain.account.Caller;
import io.blotter.domain.shared.Refusal;
import java.util.Optional;

/**
 * Who has signed in on the pages: a browser keeps both tokens of its session in one cookie, which
 * no script reads. When the access token is old, the other renews the session, and the cookie.
 */
public final class BrowserSessions {
  private static final String BETWEEN = "~";
  private static final int SECONDS_OF_A_REFRESH_TOKEN = 86_400;

  private final IdentifyCallers callers;
  private final SignIn signIn;
  private final String name;
  private final String attributes;

  /**
   * @param secure whether browsers reach the pages by HTTPS only
   */
  public BrowserSessions(IdentifyCallers callers, SignIn signIn, boolean secure) {
    this.callers = callers;
    this.signIn = signIn;
    this.name = secure ? "__Host-tokens" : "tokens";
    this.attributes = "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
  }

  /**
   * Whom a cookie stands for.
   *
   * @param cookie what the browser is to keep in its place; empty where it is good as it is
   */
  public record Visit(Caller caller, String cookie) {}

  /** What the cookie is called. */
  public String name() {
    return name;
  }

  /** Who keeps this cookie; nobody where the session has ended. */
  public Visit find(String kept) {
    var tokens = kept.split(BETWEEN, 2);
    try {
      return new Visit(callers.byToken(tokens[0]), "");
    } catch (Refusal.Unauthenticated | Refusal.Invalid old) {
      return renewed(tokens[tokens.length - 1]);
    }
  }

  /** The access token in a cookie, for its owner to call the API by; none where it is old. */
  public Optional<String> accessToken(String kept) {
    var token = kept.split(BETWEEN, 2)[0];
    try {
      callers.byToken(token);
      return Optional.of(token);
    } catch (Refusal.Unauthenticated | Refusal.Invalid old) {
      return Optional.empty();
    }
  }

  private Visit renewed(String refreshToken) {
    try {
      var tokens = signIn.renew(refreshToken);
      return new Visit(callers.byToken(tokens.accessToken().value()), cookie(tokens));
    } catch (Refusal.Unauthenticated | Refusal.Invalid ended) {
      return new Visit(new Caller.Anonymous(), noCookie());
    }
  }

  /** What makes a browser keep a session. */
  public String cookie(TokenPair tokens) {
    var value = tokens.accessToken().value() + BETWEEN + tokens.refreshToken().value();
    return name + "=" + value + attributes + "; Max-Age=" + SECONDS_OF_A_REFRESH_TOKEN;
  }

  /** What makes it keep a value for so long, which no script reads either. */
  public String brief(String of, String value, int seconds) {
    return of + "=" + value + attributes + "; Max-Age=" + seconds;
  }

  /** What makes it forget one. */
  public String noCookie() {
    return name + "=" + attributes + "; Max-Age=0";
  }
}
