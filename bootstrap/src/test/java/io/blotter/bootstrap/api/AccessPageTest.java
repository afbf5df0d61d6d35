package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.AccessPage;
import io.blotter.bootstrap.testing.DeclaredEndpoints;
import io.blotter.migrations.testing.SeededDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds docs/access.md to the declarations. */
class AccessPageTest {
  private static final Path PAGE = Path.of("../docs/access.md");

  @Test
  void saysWhatIsDeclared() throws IOException {
    try (var database = SeededDatabase.create()) {
      var page = AccessPage.of(DeclaredEndpoints.all(database));
      if (System.getenv("BLOTTER_RECORD") != null) {
        Files.writeString(PAGE, page);
      }
      assertThat(Files.readString(PAGE))
          .as("docs/access.md is stale; this rewrites it: " + AccessPage.COMMAND)
          .isEqualTo(page);
    }
  }
}
