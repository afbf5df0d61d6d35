package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Envelope;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorPageHandlerTest {
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  @AutoClose
  private static final WebServerForTests server =
      WebServerForTests.serving(
          Endpoint.get("/page")
              .named("page", "pages")
              .access(new Access.Open())
              .answersText(Endpoint.HTML)
              .headers(Map.of("Referrer-Policy", "same-origin"))
              .handledBy(call -> {
                throw new Refusal.Conflict("Somebody was faster.");
              }),
          Endpoint.get("/found")
              .named("found", "pages")
              .access(new Access.Open())
              .answersText(Endpoint.HTML)
              .headers(Map.of("Referrer-Policy", "same-origin"))
              .handledBy(call -> new Answer(200, "<p>", Endpoint.HTML, Map.of())),
          Endpoint.get("/program")
              .named("program", "operations")
              .access(new Access.Open())
              .handledBy(call -> {
                throw new Refusal.Conflict("Somebody was faster.");
              }),
          Endpoint.get("/api/v2/things")
              .named("things", "things")
              .access(new Access.Open())
              .handledBy(call -> Answer.json(new Envelope.Message("here"))));

  @ParameterizedTest
  @CsvSource({"/page, 409", "/nothing, 404"})
  void tellsPeopleOnAPage(String path, int status) {
    var answer = server.get(path, "Accept", BROWSER);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo("<h1>" + status + " at " + path + "</h1>");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValue("default-src 'self'");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @ParameterizedTest
  @CsvSource({"/program, 409", "/api/v2/nothing, 404"})
  void tellsProgramsInJsonWhateverTheyAccept(String path, int status) {
    var answer = server.get(path, "Accept", BROWSER);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("json");
  }

  @Test
  void tellsProgramsInJsonWhereAPageIs() {
    var answer = server.get("/page", "Accept", "*/*");
    assertThat(answer.body()).isEqualTo("{\"message\":\"Somebody was faster.\"}\n");
  }

  @Test
  void sendsAPagesHeadersAgainWhenItHolds() {
    var first = server.get("/found");
    var tag = first.headers().firstValue("ETag").orElseThrow();
    var again = server.get("/found", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(again.headers().firstValue("Vary").orElse("")).contains("Accept-Language", "Cookie");
  }
}
