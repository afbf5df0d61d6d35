package io.blotter.web.reference;

import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What the API says about itself, worked out from the declarations of its endpoints. */
public final class ReferenceRoutes implements Routes {
  private static final Map<String, String> PAGE_HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
              + " data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors"
              + " 'none'",
          "Referrer-Policy",
          "no-referrer");
  private static final Parameter<Asset> FILE =
      Parameter.path("file", ParameterTypes.oneOf(Asset.class), "Which file.", "reference.css");

  private final List<Endpoint> described;
  private final String version;
  private final Map<String, ObjectNode> documents = new ConcurrentHashMap<>();

  /**
   * Describes the endpoints of {@code slices}, and its own, as those of release {@code version};
   * but for a path that ends in a slash, which is another path of the page at {@code /docs}.
   */
  public ReferenceRoutes(List<Routes> slices, String version) {
    this.described =
        Stream.concat(
                slices.stream().flatMap(slice -> slice.endpoints().stream()), endpoints().stream())
            .filter(endpoint -> !endpoint.path().matches(".+/"))
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
            .handledBy(call -> Answer.json(openApiOfV3())),
        page("/docs", "showReference"),
        page("/api/v2/", "showReferenceOfV2"),
        page("/api/v3/docs", "showReferenceOfV3"),
        page("/api/v3/redoc", "showReferenceOfV3ToRead"),
        reference("/reference/{file}", "getReferenceFile")
            .about("A file of the reference page", "Its styles and scripts.")
            .with(FILE)
            .answersText("text/plain")
            .handledBy(ReferenceRoutes::asset));
  }

  private static Endpoint page(String path, String name) {
    return reference(path, name)
        .about("The reference page", "Every operation, to read and to try.")
        .answersText(Endpoint.HTML)
        .handledBy(call ->
            new Answer(
                200,
                Asset.read("reference.html"),
                Endpoint.HTML + "; charset=utf-8",
                PAGE_HEADERS));
  }

  private static EndpointBuilder reference(String path, String name) {
    return Endpoint.get(path)
        .named(name, "reference")
        .access(new Access.Open())
        .ignoringOtherParameters()
        .caching(Caching.FIXED)
        .rate(RateClass.UNLIMITED);
  }

  private static Answer asset(Call call) {
    var asset = call.get(FILE);
    return new Answer(200, asset.content(), asset.mediaType(), Map.of());
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
