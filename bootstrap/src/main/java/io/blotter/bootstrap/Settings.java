package io.blotter.bootstrap;

import io.blotter.bootstrap.SettingSources.Found;
import io.blotter.external.github.GitHubApp;
import io.blotter.external.github.GitHubProject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How this process is set up.
 *
 * @param environment {@code local} on a laptop; any other name asks for signing secrets
 * @param data the folder for the local database and for generated secrets
 * @param database where PostgreSQL is; null for the local one
 * @param directDatabase where it is past any pooler, for revisions; null for the same
 */
public record Settings(
    String environment,
    String host,
    int port,
    DataFolder data,
    @Nullable DatabaseUrl database,
    @Nullable DatabaseUrl directDatabase,
    @Nullable DatabaseUrl readDatabase,
    int poolSize,
    Duration statementTimeout,
    Set<String> corsOrigins,
    JobSettings jobs,
    UsageSettings usage,
    SigningSecrets secrets,
    MailSettings mail,
    @Nullable GitHubApp github,
    @Nullable GitHubProject project) {
  /** The secrets that tokens of each kind are signed with. */
  public record SigningSecrets(Secret access, Secret resetPassword, Secret validateEmail) {}

  /** A value that never shows in a text. */
  public record Secret(String value) {
    public byte[] bytes() {
      return value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return "secret";
    }
  }

  private static final int LEAST_SECRET_BYTES = 32;

  /** Reads the settings of this process; {@code folder} is where the files lie. */
  public static Settings of(Map<Setting, Found> found, Path folder) {
    var environment = text(found, Setting.BLOTTER_ENV);
    var data = DataFolder.of(found, folder);
    return new Settings(
        environment,
        text(found, Setting.BLOTTER_HOST),
        number(found, Setting.BLOTTER_PORT, 0, 65_535),
        data,
        url(found, Setting.DATABASE_URL),
        url(found, Setting.DATABASE_DIRECT_URL),
        url(found, Setting.DATABASE_READ_URL),
        number(found, Setting.DATABASE_POOL_SIZE, 2, 200),
        Duration.ofSeconds(number(found, Setting.DATABASE_STATEMENT_SECONDS, 1, 600)),
        origins(found, environment),
        JobSettings.of(found),
        UsageSettings.of(found),
        new SigningSecrets(
            secret(found, Setting.JWT_SECRET_KEY, environment, data),
            secret(found, Setting.RESET_PASSWORD_SECRET_KEY, environment, data),
            secret(found, Setting.VALIDATE_EMAIL_SECRET_KEY, environment, data)),
        MailSettings.of(found, environment),
        GitHubSettings.of(found),
        GitHubSettings.project(found));
  }

  static String text(Map<Setting, Found> found, Setting setting) {
    return Optional.ofNullable(found.get(setting))
        .map(Found::value)
        .orElseThrow(() -> new SettingProblem(setting, "is missing"));
  }

  static int number(Map<Setting, Found> found, Setting setting, int least, int most) {
    var rule = "must be a whole number from " + least + " to " + most;
    try {
      var number = Integer.parseInt(text(found, setting));
      if (number < least || number > most) {
        throw new SettingProblem(setting, rule);
      }
      return number;
    } catch (NumberFormatException e) {
      throw new SettingProblem(setting, rule);
    }
  }

  /** Pages under development call only what is local; elsewhere anybody's laptop could. */
  private static Set<String> origins(Map<Setting, Found> found, String environment) {
    var given = text(found, Setting.BLOTTER_CORS_ORIGINS);
    var origins =
        Arrays.stream(given.split(",", -1))
            .map(String::strip)
            .filter(origin -> !origin.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    if (environment.equals("local") || origins.stream().noneMatch(Settings::isDevelopment)) {
      return origins;
    }
    if (!given.equals(Setting.BLOTTER_CORS_ORIGINS.fallback())) {
      throw new SettingProblem(
          Setting.BLOTTER_CORS_ORIGINS, "must not name this machine outside local");
    }
    return origins.stream()
        .filter(origin -> !isDevelopment(origin))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isDevelopment(String origin) {
    return origin.matches("https?://(localhost|127\\.[0-9.]+|\\[::1]|[^/]*\\.localhost)(:\\d+)?");
  }

  private static @Nullable DatabaseUrl url(Map<Setting, Found> found, Setting setting) {
    return Optional.ofNullable(found.get(setting))
        .map(url -> DatabaseUrl.parse(setting, url.value()))
        .orElse(null);
  }

  private static Secret secret(
      Map<Setting, Found> found, Setting setting, String environment, DataFolder data) {
    var given = Optional.ofNullable(found.get(setting)).map(Found::value);
    if (given.isEmpty() && !environment.equals("local")) {
      throw new SettingProblem(setting, "is missing");
    }
    var secret = new Secret(given.orElseGet(() -> LocalSecrets.in(data).get(setting)));
    if (secret.bytes().length < LEAST_SECRET_BYTES) {
      throw new SettingProblem(setting, "must have at least " + LEAST_SECRET_BYTES + " bytes");
    }
    return secret;
  }
}
