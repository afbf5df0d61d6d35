package io.blotter.bootstrap;

import io.blotter.domain.shared.Secret;
import io.blotter.external.github.GitHubApp;
import io.blotter.external.github.GitHubProject;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How this registry is known to GitHub, if it is. */
final class GitHubSettings {
  private GitHubSettings() {}

  static @Nullable GitHubApp of(SettingValues values) {
    return values
        .value(Setting.GH_CLIENT_ID)
        .map(id ->
            new GitHubApp(
                values.read(Setting.GITHUB_URL, url(Setting.GITHUB_URL)),
                values.read(Setting.GITHUB_API_URL, url(Setting.GITHUB_API_URL)),
                id,
                new Secret(values.text(Setting.GH_CLIENT_SECRET))))
        .orElse(null);
  }

  /** The project on which requests are worked on; null without a token. */
  static @Nullable GitHubProject project(SettingValues values) {
    return values
        .value(Setting.GH_API_ACCESS_TOKEN)
        .map(token ->
            new GitHubProject(
                values.read(Setting.GITHUB_API_URL, url(Setting.GITHUB_API_URL)),
                new Secret(token),
                values.text(Setting.BLOTTER_GITHUB_ORGANIZATION),
                values.number(Setting.BLOTTER_GITHUB_PROJECT, 1, Integer.MAX_VALUE),
                values.text(Setting.BLOTTER_GITHUB_REPOSITORY)))
        .orElse(null);
  }

  private static Function<String, URI> url(Setting setting) {
    return text -> {
      if (!text.matches("https?://[^?#\\s]+[^/?#\\s]")) {
        throw new SettingException(setting, "must be http:// or https:// and no slash at the end");
      }
      return URI.create(text);
    };
  }
}
