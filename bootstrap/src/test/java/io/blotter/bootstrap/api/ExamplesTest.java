package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.ApiDocument;
import io.blotter.bootstrap.testing.ApiDocument.Operation;
import io.blotter.bootstrap.testing.TokensForTests;
import io.blotter.domain.account.Permission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The example answers of the reference, held to what a registry really answers. With {@code
 * BLOTTER_RECORD} in the environment they are written anew instead.
 */
class ExamplesTest {
  private static final Path FOLDER =
      Path.of("../adapters-web/src/main/resources/io/blotter/web/reference/examples");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final String ANY_OBJECT = "{\"type\":\"object\"}";

  /** Beside reads, what may be asked again and again. */
  private static final Set<String> HARMLESS = Set.of("matchAgency", "findAgenciesByPlace");

  /** As many items of an array make the point. */
  private static final int SHOWN = 2;

  private static final String ALL =
      Stream.of(Permission.values())
          .map(permission -> "\"" + permission.label() + "\"")
          .collect(Collectors.joining(","));

  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();
  private static final ApiDocument document = ApiDocument.of(registry);

  @Test
  void showWhatIsAnswered() throws IOException {
    for (var operation : exemplified()) {
      if (!operation.method().equals("get") && !HARMLESS.contains(operation.id())) {
        continue;
      }
      var answer = shortened(JSON.readTree(answer(operation)));
      if (System.getenv("BLOTTER_RECORD") != null) {
        Files.writeString(
            Files.createDirectories(FOLDER).resolve(operation.id() + ".json"),
            JSON.writeValueAsString(answer) + "\n");
      } else {
        assertThat(example(operation))
            .as(operation.id() + ": run this test with BLOTTER_RECORD=1 to record its answer")
            .isEqualTo(answer);
      }
    }
  }

  @Test
  void fitWhatIsDescribed() {
    for (var operation : exemplified()) {
      assertThat(
              document.answer(operation).validate(example(operation).toString(), InputFormat.JSON))
          .as(operation.id())
          .isEmpty();
    }
  }

  /**
   * Operations that answer JSON; a document of the whole API is no example. Searches come last, as
   * they show in profiles.
   */
  private static List<Operation> exemplified() {
    return document.operations().stream()
        .filter(operation -> !content(operation).isMissingNode())
        .filter(operation -> !content(operation).at("/schema").toString().equals(ANY_OBJECT))
        .sorted(Comparator.comparing(operation -> operation.path().startsWith("/api/v2/search")))
        .toList();
  }

  private static JsonNode content(Operation operation) {
    return operation.description().at("/responses/200/content/application~1json");
  }

  private static JsonNode example(Operation operation) {
    return content(operation).path("example");
  }

  private static String answer(Operation operation) {
    if (operation.method().equals("get")) {
      var target =
          operation.parameters().contains("limit")
              ? operation.target("limit", "1")
              : operation.target();
      return takesKeys(operation)
          ? registry.get(target).body()
          : registry
              .anonymously(target, "Authorization", "Bearer " + TokensForTests.access(ALL))
              .body();
    }
    var body = operation.description().at("/requestBody/content/application~1json/example");
    return registry.post(operation.target(), TokensForTests.access(ALL), body.toString()).body();
  }

  private static boolean takesKeys(Operation operation) {
    var schemes = operation.description().path("security");
    return schemes.isEmpty() || schemes.get(0).has("key");
  }

  private static JsonNode shortened(JsonNode node) {
    if (node instanceof ArrayNode array) {
      while (array.size() > SHOWN) {
        array.remove(SHOWN);
      }
    }
    node.forEach(ExamplesTest::shortened);
    return node;
  }
}
