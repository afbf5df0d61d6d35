package io.blotter.bootstrap.command.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.toolchain.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code db seed} brings the sample when it is asked for, and else none of it. */
class SampleTest {
  @TempDir private Path folder;
  @AutoClose private final TestDatabase database = SeededDatabase.create();

  @Test
  void theSampleIsLoadedWhenItIsAskedFor() throws Exception {
    var shell = new Shell(folder).at(database);
    assertThat(shell.run("db", "seed").code()).isZero();
    assertThat(database.value("select count(*) from agencies")).contains(0L);
    for (var round = 0; round < 2; round++) {
      var seeded = shell.run("db", "seed", "--sample");
      assertThat(seeded.err()).isEmpty();
      assertThat(seeded.out())
          .containsPattern("\\b3,235 {2}counties\\R")
          .containsPattern("\\b66 {2}agencies\\R")
          .containsPattern("\\b151 {2}data_sources\\R");
    }
  }
}
