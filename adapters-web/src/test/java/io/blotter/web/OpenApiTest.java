package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.shared.Json;
import io.blotter.domain.shared.Labelled;
import io.blotter.web.reference.ReferenceRoutes;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.WireJson;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenApiTest {
  enum Colour implements Labelled {
    DARK_RED;

    @Override
    public String label() {
      return "dark red";
    }
  }

  record InnerView(long id) {}

  record ThingView(
      @Nullable String displayName,
      Colour colour,
      OffsetDateTime createdAt,
      LocalDate day,
      List<InnerView> inners,
      Json<InnerView> inner) {}

  @Test
  void describesAnAnswerAsItIsOnTheWire() {
    var endpoint =
        Endpoint.get("/api/v2/things")
            .named("listThings", "things")
            .answers(Endpoint.Shape.MANY, ThingView.class)
            .handledBy(call -> Answer.json(""));
    var reference = new ReferenceRoutes(List.of(() -> List.of(endpoint)), "1.2.3");
    try (var server = WebServerForTests.serving(reference.endpoints())) {
      var document = WireJson.MAPPER.readTree(server.get("/openapi.json").body());
      assertThat(document.at("/info/version").asString()).isEqualTo("1.2.3");
      var thing = document.at("/components/schemas/Thing");
      assertThat(thing.at("/properties/display_name/type").toString())
          .isEqualTo("[\"string\",\"null\"]");
      assertThat(thing.at("/required").size()).isEqualTo(6);
      assertThat(document.at("/components/schemas/Colour/enum").toString() + thing)
          .contains("dark red");
      assertThat(thing.at("/properties/created_at/format").asString()).isEqualTo("date-time");
      assertThat(thing.at("/properties/inner").toString())
          .isEqualTo("{\"$ref\":\"#/components/schemas/Inner\"}");
    }
  }

  @Test
  void describesEachVersionByItself() {
    var reference =
        new ReferenceRoutes(
            List.of(() -> List.of(thing("/api/v2/things"), thing("/api/v3/things"))), "1.2.3");
    try (var server = WebServerForTests.serving(reference.endpoints())) {
      var v3 = WireJson.MAPPER.readTree(server.get("/api/v3/openapi.json").body());
      assertThat(v3.at("/openapi").asString()).isEqualTo("3.1.0");
      assertThat(v3.at("/paths").propertyNames())
          .contains("/api/v3/things")
          .allMatch(path -> path.startsWith("/api/v3/"));
      var v2 = WireJson.MAPPER.readTree(server.get("/api/v2/swagger.json").body());
      assertThat(v2.at("/paths").propertyNames()).contains("/things");
    }
  }

  private static Endpoint thing(String path) {
    return Endpoint.get(path)
        .named("get" + path.replace('/', '_'), "things")
        .answers(Endpoint.Shape.ONE, InnerView.class)
        .handledBy(call -> Answer.json(""));
  }
}
