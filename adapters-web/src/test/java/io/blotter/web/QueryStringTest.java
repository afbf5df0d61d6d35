package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Envelope;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryStringTest {
  private static final Parameter<String> Q =
      Parameter.query("q", ParameterTypes.text(20), "Anything.", "x").or("nothing");

  @AutoClose
  private static final WebServerForTests server =
      WebServerForTests.serving(
          echoing("/api/v2/things").handledBy(QueryStringTest::echo),
          echoing("/api/v2/tolerant").ignoringOtherParameters().handledBy(QueryStringTest::echo));

  @ParameterizedTest
  @CsvSource({
    "q=%zz, q must have two hexadecimal digits after each %",
    "q=a%, q must have two hexadecimal digits after each %",
    "q=%2, q must have two hexadecimal digits after each %",
    "q=%+1, q must have two hexadecimal digits after each %",
    "q=%c0%af, q must be well-formed UTF-8",
    "q=%e0%80%af, q must be well-formed UTF-8",
    "q=%ff, q must be well-formed UTF-8",
    "q=\u00ff, q must be well-formed UTF-8",
    "q=%ed%a0%80, q must be well-formed UTF-8",
    "q=%F4%90%80%80, q must be well-formed UTF-8",
    "q=%00, q must not contain NUL",
    "q=1&q=1, q must be given once",
    "%zz=1, Unexpected fields: {'%zz'}",
    "x=%zz, Unexpected fields: {'x'}",
    "=1, Unexpected fields: {''}"
  })
  void refusesWhatItCannotRead(String query, String message) {
    assertThat(asked("/api/v2/things?" + query))
        .startsWith("HTTP/1.1 400 ")
        .endsWith("\r\n\r\n{\"message\":\"" + message + "\"}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "q=a+b%2Bc, a b+c",
    "q=%c3%A9, é",
    "q=\u00c3\u00a9, é",
    "q=%EF%BF%BD, \uFFFD",
    "q=a=b, a=b",
    "q, ''",
    "'', nothing",
    "&q=1&, 1",
    "%71=1, 1"
  })
  void readsAValueAsItWasMeant(String query, String value) {
    assertThat(asked("/api/v2/things?" + query))
        .startsWith("HTTP/1.1 200 ")
        .endsWith("\r\n\r\n{\"message\":\"" + value + "\"}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x=%zz", "%zz=1", "x=1&x=2", "x=%ff"})
  void ignoresWhatATolerantEndpointDoesNotDeclare(String query) {
    assertThat(asked("/api/v2/tolerant?" + query)).startsWith("HTTP/1.1 200 ");
  }

  private String asked(String target) {
    return server.raw("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  }

  private static EndpointBuilder echoing(String path) {
    return Endpoint.get(path).named(path, "things").access(new Access.Open()).with(Q);
  }

  private static Answer echo(Call call) {
    return Answer.json(new Envelope.Message(call.get(Q)));
  }
}
