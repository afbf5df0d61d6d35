package io.blotter.bootstrap.testing;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.blotter.bootstrap.RegistryForTests;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document that a running registry serves, as its readers use it. */
public record ApiDocument(JsonNode root) {
  /** One operation of the document. */
  public record Operation(String method, String path, JsonNode description) {
    public String id() {
      return description.path("operationId").asString();
    }

    public boolean isOpen() {
      return description.path("security").isEmpty();
    }

    public boolean takesKeys() {
      return description.path("security").toString().contains("key");
    }

    /** The address with the examples of all mandatory parameters. */
    public String target() {
      return target("", "");
    }

    /** The same with one parameter at a value of the caller's, already encoded. */
    public String target(String name, String value) {
      var target = path;
      var query = new ArrayList<String>();
      for (var parameter : description.path("parameters")) {
        var called = parameter.path("name").asString();
        var mine = called.equals(name);
        var text = mine ? value : encoded(parameter.path("example").asString());
        if (parameter.path("in").asString().equals("path")) {
          target = target.replace("{" + called + "}", text);
        } else if (mine || parameter.path("required").asBoolean()) {
          query.add(called + "=" + text);
        }
      }
      return query.isEmpty() ? target : target + "?" + String.join("&", query);
    }

    public List<String> parameters() {
      return names(description.path("parameters").valueStream());
    }

    public List<String> optionalParameters() {
      return names(
          description
              .path("parameters")
              .valueStream()
              .filter(parameter -> !parameter.path("required").asBoolean()));
    }

    /** The example of an optional parameter, encoded. */
    public String example(String name) {
      return description
          .path("parameters")
          .valueStream()
          .filter(parameter -> parameter.path("name").asString().equals(name))
          .map(parameter -> parameter.at("/schema/examples/0"))
          .map(example -> encoded((example.isArray() ? example.path(0) : example).asString()))
          .findFirst()
          .orElseThrow();
    }

    private static List<String> names(Stream<JsonNode> parameters) {
      return parameters.map(parameter -> parameter.path("name").asString()).toList();
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
  }

  public static ApiDocument of(RegistryForTests registry) {
    return new ApiDocument(
        JsonMapper.shared().readTree(registry.anonymously("/openapi.json").body()));
  }

  public List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    for (var path : root.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        operations.add(new Operation(method.getKey(), path.getKey(), method.getValue()));
      }
    }
    return operations;
  }

  public Operation operation(String id) {
    return operations().stream().filter(known -> known.id().equals(id)).findFirst().orElseThrow();
  }

  /** The schema of an operation's good answer. */
  public Schema answer(Operation operation) {
    return answer(operation, 200, "application/json");
  }

  /** The schema of one of an operation's answers, with everything that it refers to. */
  public Schema answer(Operation operation, int status, String mediaType) {
    var answer = operation.description().path("responses").path(Integer.toString(status));
    if (answer.has("$ref")) {
      answer = root.at(answer.path("$ref").asString().substring(1));
    }
    var schema = (ObjectNode) answer.path("content").path(mediaType).required("schema").deepCopy();
    schema.set("components", root.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }
}
