package io.blotter.web.reference;

import io.blotter.web.shared.WireJson;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says in Swagger 2.0 what the OpenAPI document says of one base path, for older programs. */
final class Swagger {
  private static final String JSON = "application/json";
  private static final List<String> PARAMETER_KEYS =
      List.of("name", "in", "required", "description");

  private final String base;

  private Swagger(String base) {
    this.base = base;
  }

  static ObjectNode of(ObjectNode openApi, String base) {
    return new Swagger(base).document(openApi);
  }

  private ObjectNode document(ObjectNode openApi) {
    var root = object().put("swagger", "2.0");
    var info = root.putObject("info");
    info.set("title", openApi.at("/info/title"));
    info.set("version", openApi.at("/info/version"));
    info.set("description", openApi.at("/info/description"));
    info.putObject("license").put("name", "MIT");
    root.put("basePath", base);
    root.putArray("consumes").add(JSON);
    root.putArray("produces").add(JSON);
    var paths = root.putObject("paths");
    for (var path : openApi.path("paths").properties()) {
      if (path.getKey().startsWith(base + "/")) {
        paths.set(path.getKey().substring(base.length()), item((ObjectNode) path.getValue()));
      }
    }
    root.set("definitions", translated(openApi.at("/components/schemas")));
    root.set("responses", responses((ObjectNode) openApi.at("/components/responses")));
    root.set("securityDefinitions", securityDefinitions());
    return root;
  }

  private static ObjectNode item(ObjectNode path) {
    var item = object();
    path.properties()
        .forEach(method -> item.set(method.getKey(), operation((ObjectNode) method.getValue())));
    return item;
  }

  private static ObjectNode operation(ObjectNode described) {
    var operation = object();
    for (var key : List.of("tags", "operationId", "summary", "description", "security")) {
      operation.set(key, described.path(key));
    }
    var parameters = operation.putArray("parameters");
    described.path("parameters").forEach(parameter -> parameters.add(parameter(parameter)));
    var body = described.at("/requestBody/content/application~1json/schema");
    if (!body.isMissingNode()) {
      parameters
          .addObject()
          .put("name", "body")
          .put("in", "body")
          .put("required", true)
          .put("description", described.at("/requestBody/description").asString())
          .set("schema", translated(body));
    }
    operation.set("responses", responses((ObjectNode) described.path("responses")));
    return operation;
  }

  private static ObjectNode parameter(JsonNode described) {
    var parameter = object();
    PARAMETER_KEYS.forEach(key -> parameter.set(key, described.path(key)));
    ((ObjectNode) described.path("schema"))
        .properties().stream()
            .filter(entry -> !entry.getKey().matches("description|examples"))
            .forEach(entry -> parameter.set(entry.getKey(), entry.getValue()));
    return parameter;
  }

  private static ObjectNode responses(ObjectNode described) {
    var responses = object();
    for (var answer : described.properties()) {
      var response = responses.putObject(answer.getKey());
      if (answer.getValue().has("$ref")) {
        response.set("$ref", moved(answer.getValue().path("$ref")));
        continue;
      }
      response.set("description", answer.getValue().path("description"));
      var schema = answer.getValue().at("/content/application~1json/schema");
      if (!schema.isMissingNode()) {
        response.set("schema", translated(schema));
      }
    }
    return responses;
  }

  private static ObjectNode securityDefinitions() {
    var definitions = object();
    for (var scheme :
        Map.of(
                "key", "Basic, one space, the key",
                "token", "Bearer, one space, the token",
                "special", "Bearer, one space, a refresh token or the token of a letter")
            .entrySet()) {
      definitions
          .putObject(scheme.getKey())
          .put("type", "apiKey")
          .put("in", "header")
          .put("name", "Authorization")
          .put("description", scheme.getValue());
    }
    return definitions;
  }

  /** The same schema in the older dialect: other places for definitions, a flag for null. */
  private static JsonNode translated(JsonNode schema) {
    var text =
        WireJson.MAPPER
            .writeValueAsString(schema)
            .replace("#/components/schemas/", "#/definitions/")
            .replaceAll(
                "\"type\":\\[\"([a-z]+)\",\"null\"]", "\"type\":\"$1\",\"x-nullable\":true");
    return WireJson.MAPPER.readTree(text);
  }

  private static JsonNode moved(JsonNode reference) {
    return JsonNodeFactory.instance.stringNode(
        reference.asString().replace("#/components/responses/", "#/responses/"));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
