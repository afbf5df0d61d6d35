package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.shared.TextStream;
import io.blotter.web.reference.ReferenceRoutes;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Envelope;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer without a body says nothing of one. */
class EmptyAnswersTest {
  @AutoClose
  private static final WebServerForTests server =
      WebServerForTests.serving(
          Stream.concat(
                  new ReferenceRoutes(List.of(), "1").endpoints().stream(),
                  Stream.of(
                      open("/api/v2/json", "json")
                          .handledBy(call -> Answer.json(new Envelope.Message("here"))),
                      open("/api/v2/csv", "csv")
                          .handledBy(call ->
                              Answer.csv(new TextStream(out -> out.accept("a,b\n")), "a.csv")),
                      open("/api/v2/elsewhere", "elsewhere")
                          .handledBy(call -> Answer.redirect(URI.create("/api/v2/json"), "a=b"))))
              .toList());

  private static EndpointBuilder open(String path, String name) {
    return Endpoint.get(path).named(name, "things").access(new Access.Open());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v2/json", "/api/v2/csv", "/openapi.json"})
  void saysOnlyThatWhatIsHeldStillHolds(String target) {
    var tag = server.get(target).headers().firstValue("ETag").orElseThrow();
    for (var method : List.of("GET", "HEAD")) {
      for (var again = 0; again < 2; again++) {
        var answer = raw(method, target, "If-None-Match: " + tag);
        assertThat(answer).startsWith("HTTP/1.1 304 ").contains("ETag: " + tag, "Vary: ");
        assertThat(answer).contains("Cache-Control: public").endsWith("\r\n\r\n");
        assertThat(answer)
            .contains("Content-Security-Policy: ")
            .doesNotContainPattern("(?im)^(content-(?!security-policy)|transfer-)");
      }
    }
  }

  @Test
  void describesWhatAHeadAsksAbout() {
    assertThat(raw("HEAD", "/api/v2/csv", "Accept: */*"))
        .contains("Content-Type: text/csv; charset=utf-8", "Content-Length: 4", "ETag: ");
    assertThat(raw("HEAD", "/api/v2/nothing", "Accept: */*"))
        .startsWith("HTTP/1.1 404 ")
        .contains("Content-Type: application/json");
  }

  @Test
  void hasNoTypeWhereThereIsNothingOfAType() {
    assertThat(raw("GET", "/api/v2/elsewhere", "Accept: */*"))
        .startsWith("HTTP/1.1 302 ")
        .contains("Content-Length: 0")
        .doesNotContain("\nContent-Type");
    assertThat(raw("OPTIONS", "/api/v2/csv", "Accept: */*"))
        .startsWith("HTTP/1.1 200 ")
        .contains("Allow: GET, HEAD, OPTIONS")
        .doesNotContain("\nContent-Type");
  }

  private static String raw(String method, String target, String header) {
    return server.raw(
        method
            + " "
            + target
            + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            + header
            + "\r\n\r\n");
  }
}
