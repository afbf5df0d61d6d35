package io.blotter.web.reference;

import io.blotter.web.shared.ApiReference;
import io.blotter.web.shared.ApiReference.Group;
import io.blotter.web.shared.ApiReference.Input;
import io.blotter.web.shared.ApiReference.Operation;
import io.blotter.web.shared.ApiReference.Outcome;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.Parameter.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What the OpenAPI document says, arranged for people. */
final class PeoplesReference {
  private final JsonNode document;
  private final String server;

  private PeoplesReference(JsonNode document, String server) {
    this.document = document;
    this.server = server;
  }

  /**
   * All about {@code endpoints}, which {@code document} describes, as they are at {@code server}.
   */
  static ApiReference of(List<Endpoint> endpoints, JsonNode document, String server) {
    var reference = new PeoplesReference(document, server);
    return new ApiReference(
        endpoints.stream()
            .map(Endpoint::tag)
            .distinct()
            .sorted(Comparator.comparingInt(Tags::place))
            .map(tag -> new Group(tag, Tags.about(tag), reference.operations(tag, endpoints)))
            .toList());
  }

  private List<Operation> operations(String tag, List<Endpoint> endpoints) {
    return endpoints.stream()
        .filter(endpoint -> endpoint.tag().equals(tag))
        .map(this::operation)
        .toList();
  }

  private Operation operation(Endpoint endpoint) {
    var described =
        document
            .path("paths")
            .path(endpoint.path())
            .path(endpoint.method().name().toLowerCase(Locale.ROOT));
    var body = described.path("requestBody").path("content").path(Endpoint.JSON);
    var answer =
        described
            .path("responses")
            .path(Integer.toString(endpoint.success()))
            .path("content")
            .path(Endpoint.JSON);
    return new Operation(
        endpoint,
        inputs(endpoint, described.path("parameters")),
        SchemaFields.of(body.path("schema"), document),
        SchemaFields.of(answer.path("schema"), document),
        answer.has("example") ? answer.path("example").toPrettyString() : "",
        outcomes(described.path("responses")),
        Samples.of(endpoint, server));
  }

  private List<Input> inputs(Endpoint endpoint, JsonNode described) {
    var inputs = new ArrayList<Input>();
    for (var parameter : endpoint.parameters()) {
      if (parameter.place() != Place.COOKIE) {
        described
            .valueStream()
            .filter(each -> each.path("name").asString().equals(parameter.name()))
            .forEach(each -> inputs.add(input(parameter, each.path("schema"))));
      }
    }
    return inputs;
  }

  private Input input(Parameter<?> parameter, JsonNode schema) {
    return new Input(
        parameter,
        SchemaFields.of(parameter.name(), parameter.required(), schema, document),
        schema.path("default").asString(""));
  }

  private List<Outcome> outcomes(JsonNode responses) {
    var outcomes = new ArrayList<Outcome>();
    for (var response : responses.properties()) {
      var reference = response.getValue().path("$ref").asString("");
      var described =
          reference.isEmpty() ? response.getValue() : document.at(reference.substring(1));
      outcomes.add(
          new Outcome(
              Integer.parseInt(response.getKey()), described.path("description").asString()));
    }
    return outcomes;
  }
}
