package io.blotter.bootstrap;

import io.blotter.bootstrap.SettingSources.Found;
import io.blotter.external.github.GitHubApp;
import io.blotter.external.github.GitHubProject;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How this registry is known to GitHub, if it is. */
final class GitHubSettings {
  private GitHubSettings() {}

  static @Nullable GitHubApp of(Map<Setting, Found> found) {
    var id = found.get(Setting.GH_CLIENT_ID);
    var secret = found.get(Setting.GH_CLIENT_SECRET);
    if (id == null && secret == null) {
      return null;
    }
    if (id == null || secret == null) {
      throw new SettingProblem(
          id == null ? Setting.GH_CLIENT_ID : Setting.GH_CLIENT_SECRET, "is missing");
    }
    return new GitHubApp(
        url(found, Setting.GITHUB_URL),
        url(found, Setting.GITHUB_API_URL),
        id.value(),
        secret.value());
  }

  /** The project on which requests are worked on; null without a token. */
  static @Nullable GitHubProject project(Map<Setting, Found> found) {
    var token = found.get(Setting.GH_API_ACCESS_TOKEN);
    return token == null
        ? null
        : new GitHubProject(
            url(found, Setting.GITHUB_API_URL),
            token.value(),
            Settings.text(found, Setting.BLOTTER_GITHUB_ORGANIZATION),
            Settings.number(found, Setting.BLOTTER_GITHUB_PROJECT, 1, Integer.MAX_VALUE),
            Settings.text(found, Setting.BLOTTER_GITHUB_REPOSITORY));
  }

  private static URI url(Map<Setting, Found> found, Setting setting) {
    var text = Settings.text(found, setting);
    if (!text.matches("https?://[^?#\\s]+[^/?#\\s]")) {
      throw new SettingProblem(setting, "must be http:// or https:// and no slash at the end");
    }
    return URI.create(text);
  }
}
