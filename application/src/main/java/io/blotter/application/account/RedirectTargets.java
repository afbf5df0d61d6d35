package io.blotter.application.account;

import io.blotter.domain.shared.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Pages that a browser may be sent to: those of the sites that may call the API. */
final class RedirectTargets {
  private static final int MAX_CHARACTERS = 2_048;

  private final Set<String> origins;

  /**
   * @param origins such as {@code https://pdap.io}
   */
  RedirectTargets(Set<String> origins) {
    this.origins = Set.copyOf(origins);
  }

  URI accept(String url) {
    try {
      var target = new URI(url);
      if (url.length() <= MAX_CHARACTERS
          && target.getRawUserInfo() == null
          && target.getRawFragment() == null
          && origins.contains(origin(target))) {
        return target;
      }
    } catch (URISyntaxException broken) {
      // refused below, like any other address that is not on the list
    }
    throw new Refusal.Invalid("redirect_url", "must be a page of a site that may call this API");
  }

  /** {@code target} with one parameter more. */
  static URI with(URI target, String parameter, String value) {
    var joint = target.getRawQuery() == null ? "?" : "&";
    return URI.create(target + joint + parameter + "=" + value);
  }

  private static String origin(URI target) {
    var port = target.getPort() < 0 ? "" : ":" + target.getPort();
    return target.getScheme() + "://" + target.getHost() + port;
  }
}
