package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.ApiDocument.Operation;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Sends bodies, one byte for each character, to every operation that reads one. */
record BodiesForTests(HttpForTests http, List<Operation> readers) implements AutoCloseable {
  static BodiesForTests start() {
    var http = HttpForTests.start();
    var readers =
        ApiDocument.of(http.registry()).operations().stream()
            .filter(operation -> operation.description().has("requestBody"))
            .toList();
    assertThat(readers).isNotEmpty();
    return new BodiesForTests(http, readers);
  }

  @Override
  public void close() {
    http.close();
  }

  String sent(Operation operation, String contentType, String body) {
    return http.raw(
        head(operation, contentType) + "Content-Length: " + body.length() + "\r\n\r\n" + body);
  }

  static String head(Operation operation, String contentType) {
    return "POST "
        + operation.target()
        + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
        + TokensForTests.access("")
        + "\r\nContent-Type: "
        + contentType
        + "\r\n";
  }

  static String with(Operation operation, String field, String value) {
    return example(operation).put(field, "the value").toString().replace("\"the value\"", value);
  }

  static ObjectNode example(Operation operation) {
    return (ObjectNode)
        operation.description().at("/requestBody/content/application~1json/example").deepCopy();
  }
}
