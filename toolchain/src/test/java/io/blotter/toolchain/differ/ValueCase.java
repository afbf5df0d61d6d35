package io.blotter.toolchain.differ;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A change of types, from {@code values}.
 *
 * @param rows what stands in the old schema
 * @param losses what the way up loses by name, and needs a permission for
 * @param lossesDown what the way down loses
 * @param stopped why PostgreSQL refuses these rows, or empty where it takes them
 */
record ValueCase(
    String name,
    String before,
    String rows,
    String after,
    List<String> losses,
    List<String> lossesDown,
    String stopped) {
  static List<ValueCase> all() throws IOException {
    try (var files = Files.list(Path.of("src/test/resources/differ/values"))) {
      return files.sorted().map(ValueCase::read).toList();
    }
  }

  private static ValueCase read(Path file) {
    try {
      var parts = Files.readString(file).split("(?m)^--(?:DATA|NEW|LOST|LOST DOWN|STOPPED)\n", -1);
      return new ValueCase(
          file.getFileName().toString().replace(".sql", ""),
          parts[0],
          parts[1],
          parts[2],
          parts[3].lines().toList(),
          parts[4].lines().toList(),
          parts[5].strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
