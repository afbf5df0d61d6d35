package io.blotter.bootstrap.testing;

import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first rows of the tables that slices bring, for which the examples of their calls ask. */
public final class RowsForTests {
  private static final Path FOLDER = Path.of("src/test/resources/rows");

  private RowsForTests() {}

  public static void addTo(TestDatabase database) {
    try (var files = Files.list(FOLDER)) {
      for (var file : files.sorted().toList()) {
        database.execute(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
