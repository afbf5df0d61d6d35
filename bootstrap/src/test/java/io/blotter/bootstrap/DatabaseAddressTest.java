package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where settings say that the database is. */
class DatabaseAddressTest {
  private static final Map<String, String> PARTS =
      Map.of(
          "DATABASE_HOST", "db.example",
          "DATABASE_NAME", "my registry",
          "DATABASE_USER", "ann",
          "DATABASE_PASSWORD", "p@ss+word/%41");

  @TempDir private Path folder;

  @Test
  void isReadFromOneAddress() {
    var url =
        DatabaseUrl.parse(
            Setting.DATABASE_URL, "postgres://ann:p%40ss+word@db.example/registry?sslmode=require");
    assertThat(url.jdbcUrl())
        .isEqualTo("jdbc:postgresql://db.example:5432/registry?sslmode=require");
    assertThat(url.user()).isEqualTo("ann");
    assertThat(url.password().value()).isEqualTo("p@ss+word");
    assertThat(url.toString()).doesNotContain("p@ss");
  }

  @Test
  void mayStandInParts() {
    var url = database(PARTS);
    assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example:5432/my%20registry");
    assertThat(url.name()).isEqualTo("my registry");
    assertThat(url.user()).isEqualTo("ann");
    assertThat(url.password().value()).isEqualTo("p@ss+word/%41");
    assertThat(
            database(
                    Map.of(
                        "DATABASE_HOST", "::1",
                        "DATABASE_PORT", "6432",
                        "DATABASE_NAME", "b",
                        "DATABASE_USER", "ann"))
                .jdbcUrl())
        .isEqualTo("jdbc:postgresql://[::1]:6432/b");
  }

  @Test
  void isWhole() {
    assertThatThrownBy(() -> settings(Map.of("DATABASE_HOST", "db.example")))
        .hasMessageContaining("DATABASE_NAME is missing")
        .hasMessageContaining("DATABASE_USER is missing");
    assertThatThrownBy(() -> settings(Map.of("DATABASE_PASSWORD", "canary")))
        .hasMessageStartingWith("DATABASE_HOST is missing")
        .message()
        .doesNotContain("canary");
    assertThatThrownBy(() ->
            settings(Map.of("DATABASE_URL", "postgresql://db.example/b", "DATABASE_HOST", "other")))
        .hasMessageStartingWith("DATABASE_URL must not stand beside DATABASE_HOST");
    assertThatThrownBy(() -> settings(Map.of("DATABASE_URL", "mysql://x/y")))
        .hasMessageStartingWith("DATABASE_URL must be a PostgreSQL address; for example");
  }

  /** Halves of two addresses never make a third. */
  @Test
  void isWhatStandsNearest() throws IOException {
    Files.writeString(
        folder.resolve(".env"),
        """
        DATABASE_HOST=far.example
        DATABASE_NAME=far
        DATABASE_USER=ann
        """);
    assertThat(database(Map.of()).host()).isEqualTo("far.example");
    assertThat(database(Map.of("DATABASE_URL", "postgresql://near.example/b")).host())
        .isEqualTo("near.example");
    Files.writeString(
        folder.resolve(".env"),
        """
        DATABASE_URL=postgresql://far.example/far
        DATABASE_DIRECT_URL=postgresql://direct.far.example/far
        DATABASE_READ_URL=postgresql://read.far.example/far
        """);
    assertThat(database(PARTS).host()).isEqualTo("db.example");
    var near = settings(Map.of("DATABASE_URL", "postgresql://near.example/b"));
    assertThat(near.directDatabase()).isNull();
    assertThat(near.readDatabase()).isNull();
    assertThat(settings(Map.of()).directDatabase()).isNotNull();
    var own = settings(Map.of("DATABASE_URL", "local"));
    assertThat(own.database()).isNull();
    assertThat(own.directDatabase()).isNull();
  }

  private DatabaseUrl database(Map<String, String> variables) {
    return Objects.requireNonNull(settings(variables).database());
  }

  private Settings settings(Map<String, String> variables) {
    return Settings.of(SettingSources.read(Map.of(), variables, folder), folder);
  }
}
