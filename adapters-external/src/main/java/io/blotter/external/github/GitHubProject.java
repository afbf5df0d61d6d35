package io.blotter.external.github;

import io.blotter.domain.shared.Secret;
import java.net.URI;

/**
 * The project at GitHub that is the board, and the repository that its issues are in.
 *
 * @param api where programs ask, {@code https://api.github.com}
 * @param token may read and write both
 */
public record GitHubProject(
    URI api, Secret token, String organization, int number, String repository) {
  /** Where an enterprise's own GitHub has it: beside the REST API, not below. */
  URI graphQl() {
    return URI.create(api.toString().replaceFirst("/v3$", "") + "/graphql");
  }

  boolean has(String repositoryWithOwner) {
    return repositoryWithOwner.equalsIgnoreCase(organization + "/" + repository);
  }
}
