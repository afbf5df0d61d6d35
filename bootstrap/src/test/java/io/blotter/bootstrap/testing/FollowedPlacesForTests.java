package io.blotter.bootstrap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A registry with a few follows, and requests where they are. */
public record FollowedPlacesForTests(RegistryForTests registry) implements AutoCloseable {
  public static final String PLACES = "/api/v2/metrics/followed-searches/breakdown";

  public static FollowedPlacesForTests start() {
    var registry = RegistryForTests.start();
    registry.database().execute(follows());
    return new FollowedPlacesForTests(registry);
  }

  public JsonNode get(String target) {
    var answer = registry.get(target);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static String follows() {
    try (var in = FollowedPlacesForTests.class.getResourceAsStream("/metrics/follows.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    registry.close();
  }
}
