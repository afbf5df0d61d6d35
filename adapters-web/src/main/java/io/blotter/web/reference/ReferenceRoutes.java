package io.blotter.web.reference;

import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** What the API says about itself, worked out from the declarations of its endpoints. */
public final class ReferenceRoutes implements Routes {
  private final List<Endpoint> described;
  private final String version;
  private final Map<String, ObjectNode> documents = new ConcurrentHashMap<>();

  /** Describes the endpoints of {@code slices} as those of release {@code version}. */
  public ReferenceRoutes(List<Routes> slices, String version) {
    this.described = slices.stream().flatMap(slice -> slice.endpoints().stream()).toList();
    this.version = version;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/openapi.json")
            .named("describeApi", "reference")
            .about("The API as OpenAPI 3.1", "Every operation, as programs read it.")
            .access(new Access.Open())
            .ignoringOtherParameters()
            .answers(Shape.BARE, ObjectNode.class)
            .caching(Caching.PUBLIC)
            .rate(RateClass.UNLIMITED)
            .handledBy(call -> Answer.json(openApi())));
  }

  private ObjectNode openApi() {
    return documents.computeIfAbsent("openapi", key -> OpenApi.of(described, version));
  }
}
