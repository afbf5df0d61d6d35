package io.blotter.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read in one go. */
class SizeTest {
  private static final int MAX_LINES = 250;
  private static final int USUAL_CODE_LINES = 100;
  private static final int MEDIAN_CODE_LINES = 30;

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

  @Test
  void noFileIsLong() throws IOException {
    assertThat(Product.javaFiles())
        .isNotEmpty()
        .allSatisfy(file ->
            assertThat(text(file).lines().count()).as("%s", file).isLessThanOrEqualTo(MAX_LINES));
  }

  @Test
  void mostFilesAreShort() throws IOException {
    var sizes = Product.javaFiles().stream().map(file -> codeLines(text(file))).sorted().toList();

    assertThat(sizes.get(sizes.size() / 2))
        .as("median of %s", sizes)
        .isLessThanOrEqualTo(MEDIAN_CODE_LINES);
    assertThat(sizes.get(sizes.size() * 9 / 10))
        .as("90 %% of %s", sizes)
        .isLessThanOrEqualTo(USUAL_CODE_LINES);
  }

  @Test
  void commentsBlankLinesAndImportsAreNoCode() {
    assertThat(
            codeLines(
                "package a;\n\nimport a.B;\n\n/** What\n * it is. */\nclass A {\n\n  // why\n  int b; // c\n}\n"))
        .isEqualTo(3);
  }

  private static long codeLines(String source) {
    return COMMENT
        .matcher(source)
        .replaceAll("")
        .lines()
        .filter(
            line -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("package "))
        .count();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
