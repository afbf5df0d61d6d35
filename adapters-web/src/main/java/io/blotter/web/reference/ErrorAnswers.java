package io.blotter.web.reference;

import io.blotter.web.shared.Access;
import io.blotter.web.shared.ApiVersion;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Method;
import io.blotter.web.shared.Parameter.Place;
import io.blotter.web.shared.Preconditions;
import io.blotter.web.shared.RateClass;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The answers that say no: which an endpoint may give, and what they look like. */
final class ErrorAnswers {
  private static final Map<Integer, String> MEANINGS =
      Map.ofEntries(
          Map.entry(400, "The request breaks a rule; the message names it."),
          Map.entry(401, "The token has expired or was not made here."),
          Map.entry(403, "The caller may not do this."),
          Map.entry(404, "There is nothing at this address."),
          Map.entry(408, "The body took too long to arrive."),
          Map.entry(409, "It clashes with what is already there."),
          Map.entry(412, "It has changed since; If-Match names what it was."),
          Map.entry(413, "The body is larger than this operation reads."),
          Map.entry(415, "The body is not JSON."),
          Map.entry(422, "What should prove something cannot be read."),
          Map.entry(428, "If-Match is missing."),
          Map.entry(429, "Too many calls; Retry-After says when to come back."),
          Map.entry(503, "Something this answer needs is away for the moment."));

  private final Map<String, ObjectNode> used = new TreeMap<>();

  static Set<Integer> possible(Endpoint endpoint) {
    var statuses = new HashSet<>(Set.of(400, 503));
    if (!(endpoint.access() instanceof Access.Open)) {
      statuses.add(401);
    }
    var named =
        endpoint.parameters().stream().anyMatch(parameter -> parameter.place() == Place.PATH);
    if (endpoint.access() instanceof Access.SpecialToken
        || (ApiVersion.of(endpoint.path()) == ApiVersion.V3
            && (named || endpoint.body() != null))) {
      statuses.add(422);
    }
    if (endpoint.access() instanceof Access.Permitted
        || narrows(endpoint)
        || (named && endpoint.access() instanceof Access.Token)) {
      statuses.add(403);
    }
    if (named) {
      statuses.add(404);
    }
    if (endpoint.method() != Method.GET) {
      statuses.add(409);
    }
    if (endpoint.parameters().contains(Preconditions.IF_MATCH)) {
      statuses.addAll(Set.of(412, 428));
    }
    if (endpoint.rate() != RateClass.UNLIMITED) {
      statuses.add(429);
    }
    if (endpoint.body() != null) {
      statuses.addAll(Set.of(408, 413, 415));
    }
    return statuses;
  }

  private static boolean narrows(Endpoint endpoint) {
    return endpoint.parameters().stream()
        .anyMatch(parameter -> parameter.name().equals("requested_columns"));
  }

  ObjectNode reference(int status, String path) {
    var key = ApiVersion.of(path) == ApiVersion.V3 ? "detail" : "message";
    var name = "Error" + status + (key.equals("detail") ? "Detail" : "");
    used.computeIfAbsent(name, fresh -> answer(status, key));
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/responses/" + name);
  }

  void describeIn(ObjectNode components) {
    var schemas = components.withObjectProperty("schemas");
    schemas.set("Message", record("message"));
    schemas.set("Detail", record("detail"));
    schemas.set("Faults", faults());
    var problem = record("type", "title", "detail", "instance");
    problem.withObjectProperty("properties").putObject("status").put("type", "integer");
    var errors = problem.withObjectProperty("properties").putObject("errors");
    errors.put("type", "array").set("items", record("field", "detail"));
    problem.withArrayProperty("required").add("status").add("errors");
    schemas.set("Problem", problem);
    var responses = components.putObject("responses");
    used.forEach(responses::set);
  }

  private static ObjectNode answer(int status, String key) {
    var rules = status == 422 && key.equals("detail");
    var meaning =
        rules ? "Values break rules; detail says which, and where." : MEANINGS.get(status);
    var answer = JsonNodeFactory.instance.objectNode().put("description", meaning);
    if (status == 429) {
      describeAllowance(answer.putObject("headers"));
    }
    if (status == 429 || status == 503) {
      header(answer.withObjectProperty("headers"), "Retry-After", "Seconds to wait.", "integer");
    }
    var content = answer.putObject("content");
    content
        .putObject("application/json")
        .putObject("schema")
        .put(
            "$ref",
            "#/components/schemas/"
                + (rules ? "Faults" : key.equals("detail") ? "Detail" : "Message"));
    content
        .putObject("application/problem+json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/Problem");
    return answer;
  }

  /** What every answer says that counts against an allowance. */
  static void describeAllowance(ObjectNode headers) {
    header(
        headers,
        "RateLimit-Policy",
        "How many calls (q) come back in how many seconds (w).",
        "string");
    header(
        headers,
        "RateLimit",
        "How many calls are left (r), and seconds until one more (t).",
        "string");
  }

  static void header(ObjectNode headers, String name, String meaning, String type) {
    headers.putObject(name).put("description", meaning).putObject("schema").put("type", type);
  }

  /** Broken rules as v3 has them: where each value is, step by step, and what is wrong. */
  private static ObjectNode faults() {
    var schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    var fault = record("type", "msg");
    var place = fault.withObjectProperty("properties").putObject("loc").put("type", "array");
    place.putObject("items").putArray("type").add("string").add("integer");
    fault.withObjectProperty("properties").putObject("input");
    fault.withArrayProperty("required").add("loc").add("input");
    schema
        .putObject("properties")
        .putObject("detail")
        .put("type", "array")
        .put("minItems", 1)
        .set("items", fault);
    schema.putArray("required").add("detail");
    return schema.put("additionalProperties", false);
  }

  private static ObjectNode record(String... texts) {
    var schema =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "object")
            .put("additionalProperties", false);
    var properties = schema.putObject("properties");
    for (var text : texts) {
      properties.putObject(text).put("type", "string");
      schema.withArrayProperty("required").add(text);
    }
    return schema;
  }
}
