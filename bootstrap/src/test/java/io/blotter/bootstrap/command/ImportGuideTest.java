package io.blotter.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.imports.TableShape;
import io.blotter.bootstrap.command.table.ColumnGuide;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about imports, held against the columns that are read. */
class ImportGuideTest {
  @ParameterizedTest
  @EnumSource
  void hasEveryColumnOfEveryTable(TableShape shape) {
    assertThat(Path.of("../docs/imports.md")).content().contains(ColumnGuide.markdown(shape));
  }
}
