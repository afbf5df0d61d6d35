package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with settings is told at once, each with an example. */
class RequiredSettingsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sandbox", "stage", "production"})
  void tellsEverythingThatIsMissing(String environment) {
    assertThatThrownBy(() -> settings(Map.of("BLOTTER_ENV", environment)))
        .message()
        .satisfies(message ->
            assertThat(message.lines())
                .allMatch(line -> line.matches("(\\w+) is missing; for example \\1=.+"))
                .map(line -> line.replaceFirst(" .*", ""))
                .containsExactlyInAnyOrder(
                    "DATABASE_URL",
                    "BLOTTER_CORS_ORIGINS",
                    "BLOTTER_SMTP_URL",
                    "BLOTTER_MAIL_FROM",
                    "BLOTTER_API_URL",
                    "JWT_SECRET_KEY",
                    "RESET_PASSWORD_SECRET_KEY",
                    "VALIDATE_EMAIL_SECRET_KEY"));
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "test"})
  void needsNothingOnAMachineOfOnesOwn(String environment) {
    assertThat(settings(Map.of("BLOTTER_ENV", environment)).database()).isNull();
  }

  /** Every setting that can be malformed, in one go, beside what is missing. */
  @Test
  void tellsEverythingThatIsMalformed() {
    var wrong = new HashMap<>(SettingsTest.STAGE);
    for (var setting : Setting.values()) {
      wrong.put(setting.name(), "no good/");
    }
    wrong.remove("BLOTTER_API_URL");
    wrong.put("BLOTTER_ENV", "stage");
    assertRefused(wrong)
        .satisfies(message ->
            assertThat(message.lines().map(line -> line.replaceFirst(" .*", "")))
                .contains(
                    "DATABASE_URL",
                    "DATABASE_DIRECT_URL",
                    "DATABASE_READ_URL",
                    "DATABASE_POOL_SIZE",
                    "DATABASE_STATEMENT_SECONDS",
                    "BLOTTER_HOST",
                    "BLOTTER_PORT",
                    "BLOTTER_LOG_LEVELS",
                    "BLOTTER_CORS_ORIGINS",
                    "BLOTTER_RATE_LIMITS",
                    "BLOTTER_RATE_STORE",
                    "BLOTTER_PROXIES",
                    "BLOTTER_MAX_CONNECTIONS",
                    "BLOTTER_METRICS_TOKEN",
                    "BLOTTER_REFRESH_MINUTES",
                    "BLOTTER_ALERT_PERCENT",
                    "WEBHOOK_URL",
                    "BLOTTER_NOTIFY_AT",
                    "BLOTTER_SMTP_URL",
                    "BLOTTER_MAIL_FROM",
                    "BLOTTER_OPERATIONS_MAIL",
                    "BLOTTER_CONTACT_MAIL",
                    "BLOTTER_SITE_URL",
                    "BLOTTER_API_URL",
                    "BLOTTER_GITHUB_PROJECT",
                    "GITHUB_URL",
                    "GITHUB_API_URL",
                    "JWT_SECRET_KEY"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"prod", "Production", "staging", "demo", "../stage"})
  void namesTheEnvironmentsBesideAllElse(String environment) {
    assertRefused(Map.of("BLOTTER_ENV", environment, "BLOTTER_PORT", "80x"))
        .isEqualTo(
            """
            BLOTTER_ENV must be one of local, test, sandbox, stage, production; for example BLOTTER_ENV=local
            BLOTTER_PORT must be a whole number from 0 to 65535; for example BLOTTER_PORT=8000\
            """);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void needsAllOfGitHubOrNothing() {
    assertRefused(Map.of("GH_CLIENT_ID", "id", "GH_API_ACCESS_TOKEN", "token"))
        .contains(
            "GH_CLIENT_SECRET is missing",
            "BLOTTER_GITHUB_ORGANIZATION is missing",
            "BLOTTER_GITHUB_PROJECT is missing",
            "BLOTTER_GITHUB_REPOSITORY is missing");
    assertRefused(Map.of("GH_CLIENT_SECRET", "s")).contains("GH_CLIENT_ID is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "BLOTTER_PROT, BLOTTER_PORT",
    "BLOTTER_SMPT_URL, BLOTTER_SMTP_URL",
    "blotter_host, BLOTTER_HOST",
    "BLOTTER_JWT_SECRET_KEY, JWT_SECRET_KEY",
    "DATABSE_URL, DATABASE_URL",
    "JWT_SECRET_KEYS, JWT_SECRET_KEY",
    "DATABASE_PASSWORT, DATABASE_PASSWORD"
  })
  void tellsWhatIsMisspelt(String name, String meant) throws IOException {
    assertRefused(Map.of(name, "1"))
        .isEqualTo(name + " (process) is no setting; the nearest is " + meant);
    Files.writeString(folder.resolve(".env.local"), name + "=canary\n");
    assertRefused(Map.of())
        .isEqualTo(name + " (.env.local) is no setting; the nearest is " + meant);
  }

  /** Kubernetes describes each service to each container; others have names of their own. */
  @Test
  void leavesOthersNamesAlone() {
    var names =
        "BLOTTER_SERVICE_HOST BLOTTER_SERVICE_PORT_HTTP BLOTTER_PORT_8000_TCP_ADDR BLOTTER_HOME"
            + " BLOTTER_JAVA_OPTIONS BLOTTER_TEST_DATABASE PATH HOME DATABASE_PRIVATE_URL GH_TOKEN";
    var variables = new HashMap<String, String>();
    Arrays.stream(names.split(" ", -1)).forEach(name -> variables.put(name, "1"));
    assertThat(settings(variables).port()).isEqualTo(8000);
  }

  @ParameterizedTest
  @CsvSource({
    "a0b1c2d3e4f5, must have at least 32 bytes",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, is easily guessed",
    "0123456789abcdef0123456789abcdef, is easily guessed",
    "my password that nobody ever 0123456789, is easily guessed",
    "what ./blotter secrets new prints, is easily guessed",
    "4b6ad7f1c09e8853d2a0f7b1e6c4958a, must differ from the other secrets"
  })
  void refusesSecretsThatAreNone(String secret, String rule) {
    for (var name : new String[] {"RESET_PASSWORD_SECRET_KEY", "VALIDATE_EMAIL_SECRET_KEY"}) {
      var stage = new HashMap<>(SettingsTest.STAGE);
      stage.put(name, secret);
      assertRefused(stage).startsWith(name + " " + rule).hasLineCount(1);
      assertRefused(Map.of(name, secret, "JWT_SECRET_KEY", "4b6ad7f1c09e8853d2a0f7b1e6c4958a"))
          .startsWith(name + " " + rule);
    }
  }

  private AbstractStringAssert<?> assertRefused(Map<String, String> variables) {
    return assertThatThrownBy(() -> settings(variables))
        .isInstanceOf(SettingException.class)
        .message();
  }

  private Settings settings(Map<String, String> variables) {
    return Settings.of(SettingSources.read(Map.of(), variables, folder), folder);
  }
}
