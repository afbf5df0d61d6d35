package io.blotter.web.reference;

import io.blotter.web.shared.ApiReference.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The values that a JSON Schema of a document allows, one after the other, in words. */
final class SchemaFields {
  private final JsonNode document;
  private final List<Field> fields = new ArrayList<>();

  private SchemaFields(JsonNode document) {
    this.document = document;
  }

  /** Every value below {@code schema}, whose references lead into {@code document}. */
  static List<Field> of(JsonNode schema, JsonNode document) {
    var all = new SchemaFields(document);
    all.add("", schema, List.of());
    return all.fields;
  }

  /** One value by itself. */
  static Field of(String name, boolean required, JsonNode schema, JsonNode document) {
    return new SchemaFields(document).field(name, required, schema);
  }

  /**
   * @param inside the references that led here: what stands inside of itself is told once
   */
  private void add(String name, JsonNode given, List<String> inside) {
    var reference = notNull(given).path("$ref").asString("");
    if (inside.contains(reference)) {
      return;
    }
    var within =
        reference.isEmpty()
            ? inside
            : Stream.concat(inside.stream(), Stream.of(reference)).toList();
    var schema = resolved(given);
    if (schema.has("items")) {
      add(name + "[]", schema.path("items"), within);
    }
    var required = texts(schema.path("required"));
    for (var property : schema.path("properties").properties()) {
      var called = name.isEmpty() ? property.getKey() : name + "." + property.getKey();
      fields.add(field(called, required.contains(property.getKey()), property.getValue()));
      add(called, property.getValue(), within);
    }
  }

  private Field field(String name, boolean required, JsonNode given) {
    var schema = resolved(given);
    var values = schema.has("items") ? resolved(schema.path("items")) : schema;
    var type = type(schema) + (isNullable(given) || isNullable(schema) ? " or null" : "");
    return new Field(name, type, required, texts(values.path("enum")));
  }

  private String type(JsonNode schema) {
    var type = schema.path("type");
    var named =
        Optional.of(texts(type)).filter(all -> !all.isEmpty()).orElse(List.of(type.asString("")));
    return switch (named.getFirst()) {
      case "array" -> "list of " + type(resolved(schema.path("items")));
      case "string" -> schema.path("format").asString("text") + most(schema);
      case "integer" -> "whole number" + range(schema);
      case "boolean" -> "true or false";
      case "" -> "anything";
      default -> named.getFirst();
    };
  }

  private static String most(JsonNode schema) {
    return schema.has("maxLength")
        ? ", at most " + schema.path("maxLength").asString() + " characters"
        : "";
  }

  private static String range(JsonNode schema) {
    var least = schema.has("minimum") ? ", from " + schema.path("minimum").asString() : "";
    return least + (schema.has("maximum") ? " to " + schema.path("maximum").asString() : "");
  }

  private JsonNode resolved(JsonNode given) {
    var schema = notNull(given);
    var reference = schema.path("$ref").asString("");
    return reference.isEmpty() ? schema : document.at(reference.substring(1));
  }

  private static JsonNode notNull(JsonNode schema) {
    return schema
        .path("anyOf")
        .valueStream()
        .filter(one -> !one.path("type").asString("").equals("null"))
        .findFirst()
        .orElse(schema);
  }

  private static boolean isNullable(JsonNode schema) {
    return texts(schema.path("type")).contains("null")
        || schema
            .path("anyOf")
            .valueStream()
            .anyMatch(one -> one.path("type").asString("").equals("null"));
  }

  /** The texts of an array; none where it is no array. */
  private static List<String> texts(JsonNode array) {
    return array.isArray()
        ? array.valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList()
        : List.of();
  }
}
