package io.blotter.web.reference;

import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.ApiReference;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What the API says about itself, worked out from the declarations of its endpoints. */
public final class ReferenceRoutes implements Routes {
  private final List<Endpoint> described;
  private final String version;
  private final Map<String, ObjectNode> documents = new ConcurrentHashMap<>();
  private final Map<String, ApiReference> references = new ConcurrentHashMap<>();

  /**
   * Describes the endpoints of {@code slices}, and its own, as those of release {@code version}.
   */
  public ReferenceRoutes(List<Routes> slices, String version) {
    this.described =
        Stream.concat(
                slices.stream().flatMap(slice -> slice.endpoints().stream()), endpoints().stream())
            .toList();
    this.version = version;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        reference("/openapi.json", "describeApi")
            .about("The API as OpenAPI 3.1", "Every operation, as programs read it.")
            .answers(Shape.BARE, ObjectNode.class)
            .handledBy(call -> Answer.json(openApi())),
        reference("/api/v2/swagger.json", "describeApiV2")
            .about("Version 2 as Swagger 2.0", "The operations under /api/v2, for older programs.")
            .answers(Shape.BARE, ObjectNode.class)
            .handledBy(call -> Answer.json(swagger())),
        reference("/api/v3/openapi.json", "describeApiV3")
            .about("Version 3 as OpenAPI 3.1", "The operations under /api/v3.")
            .answers(Shape.BARE, ObjectNode.class)
            .handledBy(call -> Answer.json(openApiOfV3())));
  }

  /** The same for people, with samples that call {@code server}. */
  public ApiReference describe(String server) {
    return references.computeIfAbsent(
        server, key -> PeoplesReference.of(described, openApi(), server));
  }

  private static EndpointBuilder reference(String path, String name) {
    return Endpoint.get(path)
        .named(name, "reference")
        .access(new Access.Open())
        .ignoringOtherParameters()
        .caching(Caching.FIXED)
        .rate(RateClass.UNLIMITED);
  }

  private ObjectNode openApi() {
    return documents.computeIfAbsent("openapi", key -> OpenApi.of(described, version));
  }

  private ObjectNode openApiOfV3() {
    var v3 = described.stream().filter(each -> each.path().startsWith("/api/v3/")).toList();
    return documents.computeIfAbsent("v3", key -> OpenApi.of(v3, version));
  }

  private ObjectNode swagger() {
    var openApi = openApi();
    return documents.computeIfAbsent("swagger", key -> Swagger.of(openApi, "/api/v2"));
  }
}
