package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.blotter.bootstrap.RegistryForTests;
import io.blotter.domain.shared.Labelled;
import io.blotter.domain.taxonomy.RecordType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API's documents, as programs read them that know nothing but the standards. */
class DocumentsTest {
  private static final String SWAGGER = "/api/v2/swagger.json";

  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();

  @ParameterizedTest
  @ValueSource(strings = {"/openapi.json", "/api/v3/openapi.json", SWAGGER})
  void areValid(String path) throws IOException {
    var standard = path.equals(SWAGGER) ? "swagger-2.0.json" : "openapi-3.1.json";
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("src/test/resources/openapi", standard)));
    assertThat(schema.validate(document(path).toString(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/openapi.json", "/api/v3/openapi.json", SWAGGER})
  void haveNoLooseEnds(String path) {
    var document = document(path);
    assertThat(document.path("paths").propertyNames())
        .isNotEmpty()
        .noneMatch(name -> name.length() > 1 && name.endsWith("/"));
    assertThat(document.path("tags").valueStream().map(tag -> tag.path("name").asString()))
        .containsExactlyInAnyOrderElementsOf(
            document.path("paths").findValues("tags").stream()
                .flatMap(tags -> tags.valueStream().map(JsonNode::asString))
                .collect(Collectors.toSet()));
    assertThat(document.path("tags").valueStream())
        .allMatch(tag -> !tag.path("description").asString("").isBlank());
    assertThat(Set.copyOf(document.findValuesAsString("$ref")))
        .allMatch(reference -> document.at(reference.substring(1)).isObject());
    var schemes = document.path(path.equals(SWAGGER) ? "securityDefinitions" : "components");
    var asked = document.path("paths").findValues("security").toString();
    assertThat((path.equals(SWAGGER) ? schemes : schemes.path("securitySchemes")).propertyNames())
        .allMatch(scheme -> asked.contains("\"" + scheme + "\":[]"));
  }

  @Test
  void nameTheValuesOfAListOneByOne() {
    var labels = Arrays.stream(RecordType.values()).map(Labelled::label).toList();
    var types = parameter(document("/openapi.json"), "/api/v2/search", "record_types");
    assertThat(types.path("style").asString()).isEqualTo("form");
    assertThat(types.path("explode").asBoolean(true)).isFalse();
    assertThat(types.at("/schema/type").asString()).isEqualTo("array");
    assertThat(texts(types.at("/schema/items/enum"))).isEqualTo(labels);
    var older = parameter(document(SWAGGER), "/search", "record_types");
    assertThat(older.path("collectionFormat").asString()).isEqualTo("csv");
    assertThat(texts(older.at("/items/enum"))).isEqualTo(labels);
  }

  @Test
  void offerCsvOnlyWhereItIsGiven() {
    var document = document("/openapi.json");
    var deprecated = "/api/v2/search/search-location-and-record-type";
    assertThat(texts(parameter(document, "/api/v2/search", "output_format").at("/schema/enum")))
        .containsExactly("json");
    assertThat(texts(parameter(document, deprecated, "output_format").at("/schema/enum")))
        .containsExactly("json", "csv");
    for (var path : List.of("/api/v2/search", deprecated)) {
      assertThat(
              document
                  .path("paths")
                  .path(path)
                  .at("/get/responses/200/content")
                  .propertyNames()
                  .contains("text/csv"))
          .isEqualTo(path.equals(deprecated));
    }
  }

  private static JsonNode parameter(JsonNode document, String path, String name) {
    return document
        .path("paths")
        .path(path)
        .at("/get/parameters")
        .valueStream()
        .filter(parameter -> parameter.path("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static JsonNode document(String path) {
    return JsonMapper.shared().readTree(Objects.requireNonNull(registry.anonymously(path).body()));
  }
}
