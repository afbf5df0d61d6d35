package io.blotter.migrations.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The revisions that this product ships keep its own rules. */
class OwnRevisionsTest {
  private static final Path REVISIONS = Path.of("src/main/resources/db/migrations");

  @Test
  void passWithoutAnError() throws IOException {
    var files = Stream.concat(files("up").stream(), files("down").stream()).toList();
    assertThat(files).hasSizeGreaterThan(30);

    var report = Lint.assumingLargeTables().check(files);

    assertThat(report.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isEmpty();
    assertThat(report.failed()).isFalse();
  }

  private static List<SqlFile> files(String direction) throws IOException {
    try (var files = Files.list(REVISIONS.resolve(direction))) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .sorted()
          .map(OwnRevisionsTest::read)
          .toList();
    }
  }

  private static SqlFile read(Path file) {
    try {
      return SqlFile.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
