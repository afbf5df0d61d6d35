package io.blotter.web;

import io.blotter.application.account.IdentifyCallers;
import io.blotter.domain.account.Caller;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.Access;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;

/** Lets a request through to its endpoint, or says why not, by its {@code Authorization} header. */
final class Guard {
  private static final String KEY_SCHEME = "Basic";
  private static final String TOKEN_SCHEME = "Bearer";

  private final IdentifyCallers callers;

  Guard(IdentifyCallers callers) {
    this.callers = callers;
  }

  Caller admit(Context http, Access access) {
    return switch (access) {
      case Access.Open() -> new Caller.Anonymous();
      case Access.KeyOrToken() -> callers.byKeyOrToken(proof(http, true));
      case Access.Token() -> callers.byToken(proof(http, false));
      case Access.Permitted(var permission) -> {
        var caller = callers.byToken(proof(http, false));
        if (!caller.may(permission)) {
          throw new Refusal.Forbidden("You do not have permission to access this endpoint");
        }
        yield caller;
      }
    };
  }

  /** What follows the scheme. Where several headers were sent, a token counts before a key. */
  private static String proof(Context http, boolean keyAllowed) {
    var headers = Collections.list(http.req().getHeaders("Authorization"));
    if (headers.isEmpty()) {
      throw new Refusal.Invalid("Authorization header missing");
    }
    var header = preferred(headers).split(" ", -1);
    if (header.length != 2 || !List.of(KEY_SCHEME, TOKEN_SCHEME).contains(header[0])) {
      throw new Refusal.Invalid("Improperly formatted authorization header");
    }
    if (header[0].equals(KEY_SCHEME) && !keyAllowed) {
      throw new Refusal.Invalid("Invalid Auth Scheme for endpoint");
    }
    return header[1];
  }

  private static String preferred(List<String> headers) {
    return headers.stream()
        .filter(header -> header.startsWith(TOKEN_SCHEME))
        .findFirst()
        .orElse(headers.getFirst());
  }
}
