package io.blotter.web.reference;

import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.WireJson;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One parameter in the OpenAPI document. */
final class DescribedParameter {
  private DescribedParameter() {}

  static ObjectNode of(Parameter<?> parameter) {
    var schema = (ObjectNode) WireJson.MAPPER.valueToTree(parameter.schema());
    if (parameter.fallback() != null && !parameter.fallback().equals(List.of())) {
      schema.set("default", WireJson.MAPPER.valueToTree(parameter.fallback()));
    }
    var example = example(parameter, schema);
    var described =
        JsonNodeFactory.instance
            .objectNode()
            .put("name", parameter.name())
            .put("in", parameter.place().name().toLowerCase(Locale.ROOT))
            .put("required", parameter.required())
            .put("description", parameter.description());
    if (isList(schema)) {
      described.put("style", "form").put("explode", false);
    }
    described.set("schema", schema);
    if (parameter.required()) {
      described.set("example", example);
    } else {
      // not as the parameter's example: readers' forms would be filled with it
      schema.putArray("examples").add(example);
      described.put(
          "description", parameter.description() + " For example `" + parameter.example() + "`.");
    }
    return described;
  }

  private static JsonNode example(Parameter<?> parameter, ObjectNode schema) {
    if (isList(schema)) {
      return WireJson.MAPPER.valueToTree(List.of(parameter.example().split(",")));
    }
    return schema.path("type").asString("").matches("integer|number|boolean")
        ? WireJson.MAPPER.readTree(parameter.example())
        : JsonNodeFactory.instance.stringNode(parameter.example());
  }

  /** Whether values stand in one text, separated by commas. */
  private static boolean isList(ObjectNode schema) {
    return schema.path("type").asString("").equals("array");
  }
}
