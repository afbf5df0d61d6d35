package io.blotter.web.reference;

import io.blotter.web.shared.Access;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Method;
import io.blotter.web.shared.Parameters;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.WireJson;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes declared endpoints as OpenAPI 3.1. */
final class OpenApi {
  private static final Map<Integer, String> GOOD =
      Map.of(200, "What was asked for.", 201, "What was made.", 204, "It is done.");
  private static final String ABOUT =
      """
      Where the police records of the United States are published, and who publishes them. Reading
      needs an API key, sent as `Authorization: Basic <key>`; some operations need an access token,
      sent as `Authorization: Bearer <token>`. Every answer to a GET has an `ETag`: send it back as
      `If-None-Match` and an unchanged answer costs nothing. What a caller may still call says
      `RateLimit`. In the samples `$BLOTTER_URL` is this server, `$BLOTTER_KEY` your key, and
      `$BLOTTER_TOKEN` your access token.\
      """;

  private final Schemas answers = Schemas.ofAnswers();
  private final Schemas requests = Schemas.ofRequests();
  private final ErrorAnswers errors = new ErrorAnswers();

  private OpenApi() {}

  static ObjectNode of(List<Endpoint> endpoints, String version) {
    return new OpenApi().document(endpoints, version);
  }

  private ObjectNode document(List<Endpoint> endpoints, String version) {
    var root = object().put("openapi", "3.1.0");
    var info = root.putObject("info");
    info.put("title", "Blotter").put("version", version).put("description", ABOUT);
    info.putObject("license").put("name", "MIT").put("identifier", "MIT");
    root.putArray("servers").addObject().put("url", "/");
    var tags = root.putArray("tags");
    endpoints.stream().map(Endpoint::tag).distinct().forEach(tag -> tags.add(Tags.described(tag)));
    var paths = root.putObject("paths");
    for (var endpoint : endpoints) {
      paths
          .withObjectProperty(endpoint.path())
          .set(endpoint.method().name().toLowerCase(Locale.ROOT), operation(endpoint));
    }
    var components = root.putObject("components");
    var schemas = components.putObject("schemas");
    schemas.setAll(answers.definitions());
    schemas.setAll(requests.definitions());
    errors.describeIn(components);
    components.set("securitySchemes", SecuritySchemes.of(endpoints));
    return root;
  }

  private ObjectNode operation(Endpoint endpoint) {
    var operation = object();
    operation.putArray("tags").add(endpoint.tag());
    operation
        .put("operationId", endpoint.name())
        .put("summary", endpoint.summary())
        .put("description", endpoint.description());
    var parameters = operation.putArray("parameters");
    endpoint.parameters().stream()
        .filter(parameter -> !parameter.name().equals("Accept")) // the media types say it
        .forEach(parameter -> parameters.add(DescribedParameter.of(parameter)));
    var body = endpoint.body();
    if (body != null) {
      var requestBody = operation.putObject("requestBody").put("required", true);
      requestBody.put("description", "At most " + body.size().text() + ".");
      var content = requestBody.putObject("content").putObject(body.mediaType());
      content.set(
          "schema",
          body.isText() ? object().put("type", "string") : requests.reference(body.type()));
      content.set(
          "example",
          body.isText()
              ? JsonNodeFactory.instance.stringNode(body.example())
              : WireJson.MAPPER.readTree(body.example()));
    }
    security(endpoint, operation);
    responses(endpoint, operation.putObject("responses"));
    operation
        .putArray("x-codeSamples")
        .addObject()
        .put("lang", "Shell")
        .put("source", Curl.of(endpoint));
    return operation;
  }

  private static void security(Endpoint endpoint, ObjectNode operation) {
    var security = operation.putArray("security");
    switch (endpoint.access()) {
      case Access.Open() -> {}
      case Access.Signed(_) -> security.addObject().putArray("signature");
      case Access.KeyOrToken() -> {
        security.addObject().putArray("key");
        security.addObject().putArray("token");
      }
      case Access.Token() -> security.addObject().putArray("token");
      case Access.SpecialToken(_) -> security.addObject().putArray("special");
      case Access.Permitted(var permission) -> {
        security.addObject().putArray("token");
        operation.put("x-permission", permission.label());
      }
    }
  }

  private void responses(Endpoint endpoint, ObjectNode responses) {
    var good =
        responses
            .putObject(Integer.toString(endpoint.success()))
            .put("description", GOOD.get(endpoint.success()));
    if (endpoint.method() == Method.GET) {
      ErrorAnswers.header(
          good.withObjectProperty("headers"),
          "ETag",
          "Changes whenever a byte of the answer does.",
          "string");
    }
    if (endpoint.success() == 201) {
      ErrorAnswers.header(
          good.withObjectProperty("headers"), "Location", "Where what was made is.", "string");
    }
    if (endpoint.parameters().contains(Parameters.CURSOR)) {
      ErrorAnswers.header(
          good.withObjectProperty("headers"),
          "Link",
          "The next page, as rel=\"next\"; absent at the end of the list.",
          "string");
    }
    if (endpoint.rate() != RateClass.UNLIMITED) {
      ErrorAnswers.describeAllowance(good.withObjectProperty("headers"));
    }
    if (endpoint.success() != 204) {
      var content = good.putObject("content").putObject(endpoint.mediaType());
      content.set("schema", schema(endpoint));
      Examples.answer(endpoint).ifPresent(example -> content.set("example", example));
    }
    var other = endpoint.otherMediaType();
    if (other != null) {
      good.withObjectProperty("content").putObject(other).putObject("schema").put("type", "string");
    }
    if (endpoint.method() == Method.GET) {
      responses.putObject("304").put("description", "What If-None-Match names is still good.");
    }
    for (int status : new TreeSet<>(ErrorAnswers.possible(endpoint))) {
      responses.set(Integer.toString(status), errors.reference(status, endpoint.path()));
    }
  }

  private ObjectNode schema(Endpoint endpoint) {
    if (endpoint.answer().equals(String.class)) {
      return object().put("type", "string");
    }
    return endpoint.answer().equals(ObjectNode.class)
        ? object().put("type", "object")
        : wrapped(endpoint);
  }

  private ObjectNode wrapped(Endpoint endpoint) {
    var data = answers.reference(endpoint.answer());
    return switch (endpoint.shape()) {
      case BARE -> data;
      case ONE -> envelope(object(), data);
      case MANY -> {
        var array = object().put("type", "array");
        array.set("items", data);
        var count = object().put("type", "object").put("additionalProperties", false);
        count.putObject("properties").putObject("count").put("type", "integer");
        count.putArray("required").add("count");
        yield envelope(object().set("metadata", count), array);
      }
    };
  }

  private static ObjectNode envelope(ObjectNode more, ObjectNode data) {
    var schema = object().put("type", "object").put("additionalProperties", false);
    var properties = schema.putObject("properties");
    properties.putObject("message").put("type", "string");
    properties.setAll(more);
    properties.set("data", data);
    var required = schema.putArray("required");
    properties.propertyNames().forEach(required::add);
    return schema;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
