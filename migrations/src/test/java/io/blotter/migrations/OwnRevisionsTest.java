package io.blotter.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.toolchain.lint.Lint;
import io.blotter.toolchain.lint.Severity;
import io.blotter.toolchain.lint.SqlFile;
import io.blotter.toolchain.revision.Revisions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The revisions that this product ships keep its own rules. */
class OwnRevisionsTest {
  private static final Path REVISIONS = Path.of("src/main/resources/db/migrations");

  @Test
  void passWithoutAnError() {
    var files = SqlFile.of(Revisions.in(REVISIONS), REVISIONS);
    assertThat(files).hasSizeGreaterThan(30);

    var report = Lint.assumingLargeTables().check(files);

    assertThat(report.findings())
        .filteredOn(lintFinding -> lintFinding.severity() == Severity.ERROR)
        .isEmpty();
    assertThat(report.failed()).isFalse();
  }
}
