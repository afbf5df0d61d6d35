package io.blotter.bootstrap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.ApiDocument.Operation;
import io.blotter.domain.account.Permission;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends bodies, one byte for each character, to every operation of v2 that reads one; those that
 * ask for a special token look at it first.
 */
public record BodiesForTests(HttpForTests http, List<Operation> readers) implements AutoCloseable {
  private static final String ALL =
      Stream.of(Permission.values())
          .map(permission -> "\"" + permission.label() + "\"")
          .collect(Collectors.joining(","));

  public static BodiesForTests start() {
    var http = HttpForTests.start();
    var readers =
        ApiDocument.of(http.registry()).operations().stream()
            .filter(operation -> operation.description().has("requestBody"))
            .filter(operation -> operation.path().startsWith("/api/v2/"))
            .filter(operation -> !operation.description().toString().contains("{\"special\""))
            .toList();
    assertThat(readers).isNotEmpty();
    return new BodiesForTests(http, readers);
  }

  @Override
  public void close() {
    http.close();
  }

  public String sent(Operation operation, String contentType, String body) {
    return http.raw(
        head(operation, contentType) + "Content-Length: " + body.length() + "\r\n\r\n" + body);
  }

  public static String head(Operation operation, String contentType) {
    return operation.method().toUpperCase(Locale.ROOT)
        + " "
        + operation.target()
        + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
        + TokensForTests.access(ALL)
        + "\r\nContent-Type: "
        + contentType
        + "\r\n";
  }

  public static String with(Operation operation, String field, String value) {
    return example(operation).put(field, "the value").toString().replace("\"the value\"", value);
  }

  public static ObjectNode example(Operation operation) {
    return (ObjectNode)
        operation.description().at("/requestBody/content/application~1json/example").deepCopy();
  }
}
