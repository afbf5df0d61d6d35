package io.blotter.web.reference;

import java.util.ArrayDeque;
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
    info.putObject("license").put("name", "MIT").put("url", "https://opensource.org/license/mit");
    root.put("basePath", base);
    var tags = root.putArray("tags");
    root.putArray("consumes").add(JSON);
    root.putArray("produces").add(JSON);
    var paths = root.putObject("paths");
    for (var path : openApi.path("paths").properties()) {
      if (path.getKey().startsWith(base + "/")) {
        paths.set(path.getKey().substring(base.length()), item((ObjectNode) path.getValue()));
      }
    }
    openApi.path("tags").valueStream().filter(tag -> isUsed(tag, paths)).forEach(tags::add);
    root.set("responses", used(responses((ObjectNode) openApi.at("/components/responses")), root));
    root.set("definitions", used(translated(openApi.at("/components/schemas")), root));
    root.set("securityDefinitions", securityDefinitions());
    return root;
  }

  private static boolean isUsed(JsonNode tag, ObjectNode paths) {
    return paths.findValues("tags").stream()
        .anyMatch(tags -> tags.valueStream().anyMatch(tag.path("name")::equals));
  }

  /** Those that {@code root} refers to, and those that they refer to themselves. */
  private static ObjectNode used(ObjectNode all, ObjectNode root) {
    var used = object();
    var unseen = new ArrayDeque<>(references(root));
    while (!unseen.isEmpty()) {
      var name = unseen.remove();
      if (all.has(name) && !used.has(name)) {
        used.set(name, all.path(name));
        unseen.addAll(references(all.path(name)));
      }
    }
    return used;
  }

  /** The last part of each reference below {@code node}. */
  private static List<String> references(JsonNode node) {
    return node.findValuesAsString("$ref").stream()
        .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
        .toList();
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
    described
        .path("parameters")
        .valueStream()
        .filter(parameter -> !parameter.path("in").asString().equals("cookie"))
        .forEach(parameter -> parameters.add(parameter(parameter)));
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
    if (parameter.has("items")) {
      parameter.put("collectionFormat", "csv");
    }
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
  private static ObjectNode translated(JsonNode schema) {
    var older = object();
    for (var entry : schema.properties()) {
      switch (entry.getKey()) {
        case "$ref" -> older.set("$ref", moved(entry.getValue()));
        case "type" -> type(entry.getValue(), older);
        case "anyOf" -> {
          var some = entry.getValue().valueStream().filter(one -> !isNull(one)).toList();
          older.put("x-nullable", some.size() < entry.getValue().size());
          some.forEach(one -> older.withArrayProperty("allOf").add(translated(one)));
        }
        default ->
            older.set(
                entry.getKey(),
                entry.getValue().isObject() ? translated(entry.getValue()) : entry.getValue());
      }
    }
    return older;
  }

  /** One type, or none where there are several; {@code null} is none. */
  private static void type(JsonNode type, ObjectNode older) {
    if (!type.isArray()) {
      older.set("type", type.isObject() ? translated(type) : type);
      return;
    }
    var types = type.valueStream().filter(one -> !one.asString().equals("null")).toList();
    if (types.size() < type.size()) {
      older.put("x-nullable", true);
    }
    if (types.size() == 1) {
      older.set("type", types.getFirst());
    }
  }

  private static boolean isNull(JsonNode schema) {
    return schema.path("type").asString("").equals("null");
  }

  private static JsonNode moved(JsonNode reference) {
    return JsonNodeFactory.instance.stringNode(
        reference
            .asString()
            .replace("#/components/responses/", "#/responses/")
            .replace("#/components/schemas/", "#/definitions/"));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
