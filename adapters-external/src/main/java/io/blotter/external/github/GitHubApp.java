package io.blotter.external.github;

import java.net.URI;

/**
 * How this registry is known to GitHub.
 *
 * @param site where users sign in, {@code https://github.com} unless it is an enterprise's own
 * @param api where programs ask, {@code https://api.github.com}
 * @param clientSecret never shown
 */
public record GitHubApp(URI site, URI api, String clientId, String clientSecret) {
  @Override
  public String toString() {
    return "GitHubApp[" + site + ", " + clientId + "]";
  }
}
