package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.ApiDocument;
import io.blotter.bootstrap.testing.DeclaredEndpoints;
import io.blotter.bootstrap.testing.HttpForTests;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.BodySize;
import io.blotter.web.shared.Endpoint;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How large a body each operation reads, and from whom. */
class BodySizesTest {
  @AutoClose private static final HttpForTests http = HttpForTests.start();

  private static final List<Endpoint> READERS =
      DeclaredEndpoints.all(http.registry().database()).stream()
          .filter(endpoint -> endpoint.body() != null)
          .toList();

  @Test
  void readsSmallBodiesOfStrangersAndLargeOnesOfWhoMayWriteManyThings() {
    assertThat(READERS)
        .hasSizeGreaterThan(20)
        .allSatisfy(endpoint -> {
          var size = Objects.requireNonNull(endpoint.body()).size();
          switch (endpoint.access()) {
            case Access.Open(), Access.SpecialToken(_) ->
                assertThat(size).isEqualTo(BodySize.SMALL);
            case Access.KeyOrToken(), Access.Token(), Access.Signed(_) ->
                assertThat(size).isNotEqualTo(BodySize.BULK);
            case Access.Permitted(_) -> {}
          }
        });
  }

  @Test
  void theDocumentsSayHowLargeABodyMayBe() {
    var document = ApiDocument.of(http.registry());
    assertThat(document.operation("signIn").description().at("/requestBody/description").asString())
        .isEqualTo("At most 64 KiB.");
    assertThat(
            document
                .operation("syncAddAgencies")
                .description()
                .at("/requestBody/description")
                .asString())
        .isEqualTo("At most 16 MiB.");
    assertThat(document.operation("signIn").description().path("responses").propertyNames())
        .contains("408", "413", "503");
  }

  /** A server that read the body first would wait for it, and say 408. */
  @Test
  void asksWhoCallsBeforeItReadsABody() {
    assertThat(READERS)
        .filteredOn(endpoint -> !(endpoint.access() instanceof Access.Open))
        .hasSizeGreaterThan(15)
        .allSatisfy(endpoint ->
            assertThat(
                    http.raw(
                        endpoint.method().name()
                            + " "
                            + DeclaredEndpoints.target(endpoint)
                            + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                            + "Authorization: Bearer no.such.token\r\n"
                            + "Content-Type: application/json\r\nContent-Length: 999\r\n\r\n{"))
                .as(DeclaredEndpoints.title(endpoint))
                .containsPattern("^HTTP/1.1 4(?!08)\\d\\d .*")
                .containsAnyOf("oken", "ccess", "ignature"));
  }
}
