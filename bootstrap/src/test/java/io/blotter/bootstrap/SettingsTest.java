package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.account.Email;
import io.blotter.domain.shared.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  static final Map<String, String> STAGE =
      Map.of(
          "BLOTTER_ENV", "stage",
          "DATABASE_URL", "postgresql://ann:hunter22@db.example.org/registry",
          "BLOTTER_CORS_ORIGINS", "https://pdap.io",
          "BLOTTER_SMTP_URL", "smtp://127.0.0.1:1",
          "BLOTTER_MAIL_FROM", "mail@example.org",
          "BLOTTER_SITE_URL", "https://pdap.io",
          "BLOTTER_API_URL", "https://api.example.org",
          "JWT_SECRET_KEY", "4b6ad7f1c09e8853d2a0f7b1e6c4958a",
          "RESET_PASSWORD_SECRET_KEY", "c81e728d9d4c2f636f067f89cc14862c",
          "VALIDATE_EMAIL_SECRET_KEY", "eccbc87e4b5ce2fe28308fd9f2a7baf3");

  @TempDir private Path folder;

  @Test
  void readsTheClosestSource() throws IOException {
    Files.writeString(
        folder.resolve(".env"),
        "BLOTTER_PORT=1\nBLOTTER_HOST=base\nDATABASE_POOL_SIZE=3\nBLOTTER_ENV=stage\n");
    Files.writeString(folder.resolve(".env.local"), "BLOTTER_PORT=2\nBLOTTER_HOST=base-local\n");
    Files.writeString(folder.resolve(".env.stage"), "BLOTTER_PORT=3\nBLOTTER_REFRESH_MINUTES=7\n");
    Files.writeString(folder.resolve(".env.stage.local"), "BLOTTER_PORT=4\n");
    assertThat(found(Map.of(), Setting.BLOTTER_PORT)).isEqualTo("4 .env.stage.local");
    assertThat(found(Map.of("BLOTTER_PORT", "5"), Setting.BLOTTER_PORT)).isEqualTo("5 process");
    assertThat(found(Map.of(), Setting.BLOTTER_REFRESH_MINUTES)).isEqualTo("7 .env.stage");
    assertThat(found(Map.of(), Setting.BLOTTER_HOST)).isEqualTo("base-local .env.local");
    assertThat(found(Map.of(), Setting.DATABASE_POOL_SIZE)).isEqualTo("3 .env");
    assertThat(found(Map.of(), Setting.BLOTTER_DATA)).isEqualTo(".blotter default");
  }

  @Test
  void namesAFileThatIsNoneWithoutRepeatingIt() throws IOException {
    Files.writeString(folder.resolve(".env"), "JWT_SECRET_KEY: a canary\n");
    assertThatThrownBy(() -> settings(Map.of()))
        .isInstanceOf(StartupException.class)
        .hasMessage(
            folder.resolve(".env") + " has a line that is not NAME=value; # begins a comment.")
        .hasNoCause();
  }

  @Test
  void givesAllWhoMakeASecretAtTheSameTimeTheSame() throws IOException {
    var data = DataFolder.at(folder);
    var made =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(number -> LocalSecrets.in(data).get("secret" + number / 8))
            .toList();
    assertThat(made).allMatch(secret -> secret.matches("[0-9a-f]{64}"));
    for (var number = 0; number < made.size(); number++) {
      assertThat(made.get(number)).isEqualTo(made.get(number / 8 * 8));
    }
    try (var files = Files.list(folder.resolve("secrets"))) {
      assertThat(files).hasSize(5).allMatch(SettingsTest::isMine);
    }
  }

  private static boolean isMine(Path secret) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(secret))
          .equals("rw-------");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void namesAMalformedSettingWithAnExample() {
    assertThatThrownBy(() -> settings(Map.of("BLOTTER_PORT", "80x")))
        .hasMessage(
            "BLOTTER_PORT must be a whole number from 0 to 65535; for example BLOTTER_PORT=8000");
    assertThatThrownBy(() -> settings(Map.of("DATABASE_URL", "mysql://x/y")))
        .hasMessageStartingWith("DATABASE_URL must be a PostgreSQL address; for example");
  }

  @Test
  void letsPagesUnderDevelopmentCallOnlyInTheLocalEnvironment() {
    assertThat(settings(Map.of()).corsOrigins()).containsExactly("http://localhost:8888");
    assertThat(settings(STAGE).corsOrigins()).containsExactly("https://pdap.io");
    for (var origin : List.of("http://localhost", "http://127.0.0.1:3000", "https://[::1]:1")) {
      var named = new HashMap<>(STAGE);
      named.put("BLOTTER_CORS_ORIGINS", "https://pdap.io, " + origin);
      assertThatThrownBy(() -> settings(named))
          .hasMessageStartingWith("BLOTTER_CORS_ORIGINS must not name this machine outside local");
    }
    for (var origin : List.of("*", "pdap.io", "https://pdap.io/", "https://pdap.io:x")) {
      assertThatThrownBy(() -> settings(Map.of("BLOTTER_CORS_ORIGINS", origin)))
          .hasMessageStartingWith("BLOTTER_CORS_ORIGINS must list origins");
    }
  }

  @Test
  void readsWhereMailGoes() {
    assertThat(settings(Map.of()).mail().server()).isNull();
    assertThatThrownBy(() -> settings(Map.of("BLOTTER_SMTP_URL", "smtp://ann:hunter22@/x")))
        .hasMessageStartingWith("BLOTTER_SMTP_URL must be a mail server's address")
        .message()
        .doesNotContain("hunter22");
    assertThatThrownBy(() -> settings(Map.of("BLOTTER_MAIL_FROM", "a@b, c@d")))
        .hasMessageStartingWith("BLOTTER_MAIL_FROM must be one e-mail address");
    assertThat(settings(Map.of()).mail().operations()).isEmpty();
    assertThat(settings(Map.of("BLOTTER_OPERATIONS_MAIL", "ops@b.example")).mail().operations())
        .containsExactly(new Email("ops@b.example"));
    assertThatThrownBy(() -> settings(Map.of("BLOTTER_OPERATIONS_MAIL", "a@b, c@d")))
        .hasMessageStartingWith("BLOTTER_OPERATIONS_MAIL must be one e-mail address");
    assertThatThrownBy(() -> settings(Map.of("BLOTTER_SITE_URL", "pdap.io")))
        .hasMessageStartingWith("BLOTTER_SITE_URL must be a web address");
    assertThat(settings(Map.of("BLOTTER_SITE_URL", "https://pdap.io/")).mail().site())
        .hasToString("https://pdap.io");
  }

  @Test
  void knowsWhereTheApiIsReached() {
    assertThat(settings(Map.of("BLOTTER_PORT", "8123")).mail().api())
        .hasToString("http://127.0.0.1:8123");
    assertThat(settings(Map.of("BLOTTER_PORT", "8123")).mail().site())
        .as("letters lead to our own pages")
        .hasToString("http://127.0.0.1:8123");
    var stage = new HashMap<>(STAGE);
    assertThat(settings(stage).mail().api()).hasToString("https://api.example.org");
    stage.put("BLOTTER_API_URL", "api.example.org?x");
    assertThatThrownBy(() -> settings(stage))
        .hasMessageStartingWith("BLOTTER_API_URL must be a web address");
  }

  @Test
  void readsWhenJobsRunAndWhomTheyTell() {
    var jobs =
        settings(
                Map.of(
                    "BLOTTER_NOTIFY_AT",
                    "08:30",
                    "WEBHOOK_URL",
                    "https://chat.example.org/hooks/hunter22?wait=true"))
            .jobs();
    assertThat(jobs.notifyAt()).isEqualTo("08:30");
    assertThat(jobs.webhook())
        .extracting(Secret::value)
        .isEqualTo("https://chat.example.org/hooks/hunter22?wait=true");
    assertThat(jobs.toString()).doesNotContain("hunter22");
    assertThat(settings(Map.of()).jobs().notifyAt()).isNull();
    assertThatThrownBy(() -> settings(Map.of("BLOTTER_NOTIFY_AT", "8 o'clock")))
        .hasMessage(
            "BLOTTER_NOTIFY_AT must be a time of the day; for example BLOTTER_NOTIFY_AT=08:00");
    assertThatThrownBy(() -> settings(Map.of("WEBHOOK_URL", "https://ann:hunter22@chat.example")))
        .hasMessageStartingWith("WEBHOOK_URL must be http:// or https://")
        .message()
        .doesNotContain("hunter22");
  }

  @Test
  void makesALocalSecretOnceAndKeepsItToItsOwner() throws IOException {
    var first = settings(Map.of()).secrets().access();
    assertThat(settings(Map.of()).secrets().access()).isEqualTo(first);
    assertThat(first.toString()).doesNotContain(first.secret().value());
    var file = folder.resolve(".blotter/secrets/jwt_secret_key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  private String found(Map<String, String> variables, Setting setting) {
    var found =
        Objects.requireNonNull(SettingSources.read(Map.of(), variables, folder).found(setting));
    return found.value() + " " + found.origin();
  }

  private Settings settings(Map<String, String> variables) {
    return Settings.of(SettingSources.read(Map.of(), variables, folder), folder);
  }
}
