package io.blotter.migrations.differ;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A question to the catalog, from its file. */
final class Query {
  private Query() {}

  static String named(String file) {
    try (var in = Objects.requireNonNull(Query.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
