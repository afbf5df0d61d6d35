package io.blotter.web;

import io.blotter.domain.shared.Refusal;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets forms be sent by our own pages only, as browsers say where one comes from: by {@code
 * Sec-Fetch-Site}, or by {@code Origin} where they are old or the address is not encrypted.
 */
final class SameOrigin {
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private SameOrigin() {}

  static void require(Context http) {
    var site = http.header("Sec-Fetch-Site");
    if (site == null ? !isOwn(http.header("Origin"), http) : !OWN.contains(site)) {
      throw new Refusal.Forbidden("This form was not sent from a page of this site.");
    }
  }

  private static boolean isOwn(@Nullable String origin, Context http) {
    try {
      return origin != null
          && String.valueOf(http.host()).equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }
}
