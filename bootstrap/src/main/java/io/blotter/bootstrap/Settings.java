package io.blotter.bootstrap;

import io.blotter.external.github.GitHubApp;
import io.blotter.external.github.GitHubProject;
import io.blotter.toolchain.environment.Environment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How this process is set up.
 *
 * @param data the folder for the local database and for generated secrets
 * @param database where PostgreSQL is; null for the local one
 * @param directDatabase where it is past any pooler, for revisions; null for the same
 */
public record Settings(
    Environment environment,
    String host,
    int port,
    DataFolder data,
    @Nullable DatabaseUrl database,
    @Nullable DatabaseUrl directDatabase,
    @Nullable DatabaseUrl readDatabase,
    int poolSize,
    Duration statementTimeout,
    Set<String> corsOrigins,
    MigrationSettings migration,
    JobSettings jobs,
    UsageSettings usage,
    MailSettings mail,
    CallSettings calls,
    @Nullable GitHubApp github,
    @Nullable GitHubProject project,
    LogSettings log,
    SigningSecrets secrets) {
  private static final Pattern ORIGIN =
      Pattern.compile("https?://[\\w.-]+(:\\d+)?|https?://\\[::1](:\\d+)?");
  private static final Pattern HOST = Pattern.compile("[\\w.:-]+");

  /**
   * Reads the settings of this process.
   *
   * @param folder where relative names begin
   * @throws SettingException when anything is wrong with them
   */
  public static Settings of(SettingValues values, Path folder) {
    var address = new DatabaseAddress(values);
    var data = DataFolder.of(values, folder);
    return new Settings(
        values.environment(),
        values.read(Setting.BLOTTER_HOST, Settings::host),
        values.number(Setting.BLOTTER_PORT, 0, 65_535),
        data,
        address.main(),
        address.direct(),
        address.read(),
        values.number(Setting.DATABASE_POOL_SIZE, 2, 200),
        Duration.ofSeconds(values.number(Setting.DATABASE_STATEMENT_SECONDS, 1, 600)),
        values.read(Setting.BLOTTER_CORS_ORIGINS, text -> origins(text, values.environment())),
        MigrationSettings.of(values, folder),
        JobSettings.of(values),
        UsageSettings.of(values),
        MailSettings.of(values),
        CallSettings.of(values),
        GitHubSettings.of(values),
        GitHubSettings.project(values),
        LogSettings.of(values),
        SigningSecrets.of(values, data));
  }

  /** Whether this is a developer's own machine. */
  boolean isLocal() {
    return environment == Environment.LOCAL;
  }

  private static String host(String text) {
    if (!HOST.matcher(text).matches()) {
      throw new SettingException(Setting.BLOTTER_HOST, "must be an address or a name");
    }
    return text;
  }

  /** Pages under development call only what is local; elsewhere anybody's laptop could. */
  private static Set<String> origins(String text, Environment environment) {
    var origins =
        Arrays.stream(text.split(",", -1))
            .map(String::strip)
            .filter(origin -> !origin.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    if (!origins.stream().allMatch(origin -> ORIGIN.matcher(origin).matches())) {
      throw new SettingException(
          Setting.BLOTTER_CORS_ORIGINS, "must list origins, which have no slash at the end");
    }
    if (environment.isDeployed() && origins.stream().anyMatch(Settings::isDevelopment)) {
      throw new SettingException(
          Setting.BLOTTER_CORS_ORIGINS, "must not name this machine outside local and test");
    }
    return origins;
  }

  private static boolean isDevelopment(String origin) {
    return origin.matches("https?://(localhost|127\\.[0-9.]+|\\[::1]|[^/]*\\.localhost)(:\\d+)?");
  }
}
