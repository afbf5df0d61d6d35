package io.blotter.external.github;

import io.blotter.domain.shared.Secret;
import java.net.URI;

/**
 * How this registry is known to GitHub.
 *
 * @param site where users sign in, {@code https://github.com} unless it is an enterprise's own
 * @param api where programs ask, {@code https://api.github.com}
 */
public record GitHubApp(URI site, URI api, String clientId, Secret clientSecret) {}
