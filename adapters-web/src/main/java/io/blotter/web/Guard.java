package io.blotter.web;

import io.blotter.application.account.IdentifyCallers;
import io.blotter.domain.account.Caller;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.ApiVersion;
import io.blotter.web.shared.BrowserSessions;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Method;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;

/**
 * Lets a request through to its endpoint, or says why not, by its {@code Authorization} header; one
 * for a page by its cookie.
 */
final class Guard {
  private static final String KEY_SCHEME = "Basic";
  private static final String TOKEN_SCHEME = "Bearer";

  /** Under which attribute of a request it is kept that its answer is for one browser only. */
  static final String PERSONAL = "personal";

  /** And under which one who reads a page. */
  static final String VISITOR = "visitor";

  private final IdentifyCallers callers;
  private final BrowserSessions sessions;

  Guard(IdentifyCallers callers, BrowserSessions sessions) {
    this.callers = callers;
    this.sessions = sessions;
  }

  Call.From admit(Context http, Endpoint endpoint) {
    var access = endpoint.access();
    if (access instanceof Access.Open && endpoint.isPage()) {
      return new Call.From(visitor(http, endpoint), "", Addresses.of(http));
    }
    if (access instanceof Access.Open || access instanceof Access.Signed) {
      return new Call.From(new Caller.Anonymous(), "", Addresses.of(http));
    }
    var proof = proof(http, access instanceof Access.KeyOrToken);
    return new Call.From(caller(http, access, proof), proof, Addresses.of(http));
  }

  private Caller visitor(Context http, Endpoint page) {
    if (page.method() != Method.GET) {
      SameOrigin.require(http);
    }
    var cookie = http.cookie(sessions.name());
    if (cookie == null) {
      return new Caller.Anonymous();
    }
    http.attribute(PERSONAL, true);
    var visit = sessions.find(cookie);
    if (!visit.cookie().isEmpty()) {
      http.res().addHeader("Set-Cookie", visit.cookie());
    }
    http.attribute(VISITOR, visit.caller());
    return visit.caller();
  }

  private Caller caller(Context http, Access access, String proof) {
    return switch (access) {
      case Access.Open(), Access.Signed(_), Access.SpecialToken(_) -> new Caller.Anonymous();
      case Access.KeyOrToken() -> callers.byKeyOrToken(proof);
      case Access.Token() -> callers.byToken(proof);
      case Access.Permitted(var permission) -> {
        var caller = callers.byToken(proof);
        if (!caller.may(permission)) {
          throw new Refusal.Forbidden(
              isEarlier(http)
                  ? "You do not have permission to access this endpoint"
                  : "Access forbidden");
        }
        yield caller;
      }
    };
  }

  /** Whether the request is for v2, whose words about missing proof differ from those after it. */
  private static boolean isEarlier(Context http) {
    return ApiVersion.of(http.path()) == ApiVersion.V2;
  }

  private static String proof(Context http, boolean keyAllowed) {
    return isEarlier(http) ? proofOfV2(http, keyAllowed) : proofOfBearer(http, keyAllowed);
  }

  private static String proofOfBearer(Context http, boolean keyAllowed) {
    var headers = Collections.list(http.req().getHeaders("Authorization"));
    var header = headers.isEmpty() ? new String[0] : preferred(headers).split(" ", -1);
    if (header.length != 2
        || !(header[0].equalsIgnoreCase(TOKEN_SCHEME)
            || (keyAllowed && header[0].equalsIgnoreCase(KEY_SCHEME)))) {
      throw new Refusal.Unauthenticated("Not authenticated");
    }
    return header[1];
  }

  /** What follows the scheme. Where several headers were sent, a token counts before a key. */
  private static String proofOfV2(Context http, boolean keyAllowed) {
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
    for (var header : headers) {
      if (header.regionMatches(true, 0, TOKEN_SCHEME, 0, TOKEN_SCHEME.length())) {
        return header;
      }
    }
    return headers.getFirst();
  }
}
