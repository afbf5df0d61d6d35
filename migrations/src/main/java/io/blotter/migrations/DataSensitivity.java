package io.blotter.migrations;

import io.blotter.toolchain.environment.SensitiveColumns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How sensitive each column of the registry is. */
public final class DataSensitivity {
  private static final String FILE = "/db/sensitivity.csv";

  private DataSensitivity() {}

  /** What the file beside the schema declares. */
  public static SensitiveColumns declared() {
    try (var in = Objects.requireNonNull(DataSensitivity.class.getResourceAsStream(FILE), FILE)) {
      return SensitiveColumns.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
