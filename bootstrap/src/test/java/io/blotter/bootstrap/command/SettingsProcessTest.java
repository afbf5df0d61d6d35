package io.blotter.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.command.db.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code settings} and {@code secrets} print, and how they end. */
class SettingsProcessTest {
  @TempDir private Path folder;

  @Test
  void marksWhatIsRequiredAndFailsWithoutIt() throws Exception {
    var ended = new Shell(folder).with("BLOTTER_ENV", "stage").run("settings");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out().lines().filter(line -> line.contains(" required ")))
        .hasSize(8)
        .allMatch(line -> line.contains("(not set)"))
        .anyMatch(line -> line.startsWith("JWT_SECRET_KEY "));
    assertThat(ended.err().lines())
        .hasSize(8)
        .allMatch(line -> line.matches("blotter: \\w+ is missing; for example .*"));
    var local = new Shell(folder).run("settings");
    assertThat(local.code()).isZero();
    assertThat(local.out()).doesNotContain(" required ").contains("(made in the data folder)");
  }

  /** A program that hands over secrets in variables needs no file, and leaves none behind. */
  @Test
  void needsNoFileWhereTheProcessHasAllVariables() throws Exception {
    var shell =
        new Shell(folder)
            .with("BLOTTER_ENV", "production")
            .with("DATABASE_HOST", "db.example.org")
            .with("DATABASE_NAME", "registry")
            .with("DATABASE_USER", "ann")
            .with("DATABASE_PASSWORD", "canary")
            .with("BLOTTER_CORS_ORIGINS", "https://registry.example.org")
            .with("BLOTTER_SMTP_URL", "smtp://ann:canary@mail.example.org:587")
            .with("BLOTTER_MAIL_FROM", "mail@example.org")
            .with("BLOTTER_SITE_URL", "https://registry.example.org")
            .with("BLOTTER_API_URL", "https://api.example.org");
    for (var line : new Shell(folder).run("secrets", "new").out().lines().toList()) {
      shell.with(line.replaceFirst("=.*", ""), line.replaceFirst("[^=]*=", ""));
    }
    var ended = shell.run("settings");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).doesNotContain("canary");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("out.txt", "err.txt");
    }
  }

  @Test
  void writesAFileToFillIn() throws Exception {
    var file = folder.resolve(".env");
    Files.createFile(file); // as the shell does before the command runs
    var example = new Shell(folder).with("BLOTTER_ENV", "nonsense").run("settings", "--example");
    assertThat(example.code()).isZero();
    assertThat(example.out().lines()).allMatch(line -> line.matches("|#.*"));
    Files.writeString(file, example.out());
    assertThat(new Shell(folder).run("settings").code()).isZero();

    var parts = "(DATABASE_(HOST|PORT|NAME|USER|PASSWORD)|BLOTTER_ENV|\\w+_OTHER_SECRET_KEY)";
    Files.writeString(file, example.out().replaceAll("(?m)^#(?!" + parts + "=)(?=[A-Z_]+=)", ""));
    var copied = new Shell(folder).with("BLOTTER_ENV", "production").run("settings");
    assertThat(copied.err().lines())
        .hasSize(3)
        .allMatch(line -> line.matches("blotter: \\w+_SECRET_KEY is easily guessed; .*"));
    Files.writeString(
        folder.resolve(".env.production.local"), new Shell(folder).run("secrets", "new").out());
    var whole = new Shell(folder).with("BLOTTER_ENV", "production").run("settings");
    assertThat(whole.err()).isEmpty();
    assertThat(whole.code()).isZero();
    assertThat(whole.out().lines().filter(line -> line.contains(" .env ")))
        .hasSizeGreaterThan(35)
        .noneMatch(line -> line.contains("(not set)"));
  }

  @Test
  void makesThreeSecretsEachTimeAnew() throws Exception {
    var first = new Shell(folder).run("secrets", "new").out().lines().toList();
    var second = new Shell(folder).run("secrets", "new").out().lines().toList();
    assertThat(first)
        .map(line -> line.replaceFirst("=[0-9a-f]{64}$", ""))
        .isEqualTo(
            List.of("JWT_SECRET_KEY", "RESET_PASSWORD_SECRET_KEY", "VALIDATE_EMAIL_SECRET_KEY"));
    assertThat(first).doesNotHaveDuplicates().doesNotContainAnyElementsOf(second);
  }
}
