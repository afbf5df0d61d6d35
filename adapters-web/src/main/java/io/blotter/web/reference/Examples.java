package io.blotter.web.reference;

import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.WireJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Answers that were recorded from a running registry: one file for each operation. */
final class Examples {
  private Examples() {}

  static Optional<JsonNode> answer(Endpoint endpoint) {
    try (var in = Examples.class.getResourceAsStream("examples/" + endpoint.name() + ".json")) {
      return Optional.ofNullable(in).map(WireJson.MAPPER::readTree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
