package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.BodiesForTests;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no JSON object, or not the declared one. */
class BodyTest {
  @AutoClose private static final BodiesForTests bodies = BodiesForTests.start();

  /** Who has just signed up has not followed the link, and GitHub vouched for nobody. */
  private static final Map<String, String> REFUSED =
      Map.of(
          "signIn",
          "401 {\"message\":\"Email not verified.\"}",
          "signInWithGitHub",
          "400 {\"message\":\"Token is invalid\"}",
          "linkToGitHub",
          "400 {\"message\":\"Email provided not associated with any user.\"}");

  @Test
  void understandsTheExampleOfEveryOperation() {
    for (var operation : bodies.readers()) {
      var answer =
          bodies.sent(operation, "application/json", BodiesForTests.example(operation).toString());
      var status = REFUSED.getOrDefault(operation.id(), "200");
      assertThat(answer).as(operation.id()).startsWith("HTTP/1.1 " + status.substring(0, 3) + " ");
      assertThat(answer).as(operation.id()).contains(status.substring(3).strip());
    }
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("", "must be a single JSON object"),
        Arguments.of("null", "must be a single JSON object"),
        Arguments.of("[]", "must be a single JSON object"),
        Arguments.of("\"text\"", "must be a single JSON object"),
        Arguments.of("{}{}", ""),
        Arguments.of("{", "is not well-formed JSON (line 1, column 2)"),
        Arguments.of("{\"name\":\"cut of", "is not well-formed JSON (line 1, column "),
        Arguments.of("{name:1}", "is not well-formed JSON (line 1, column 2)"),
        Arguments.of("<xml/>", "is not well-formed JSON (line 1, column 1)"),
        Arguments.of("{\"a\":NaN}", ""),
        Arguments.of("[".repeat(10_000), "must be a single JSON object"),
        Arguments.of("{\"a\":".repeat(10_000), "is nested too deeply"),
        Arguments.of("{\"" + "k".repeat(60_000) + "\":1}", "too long a number or name"),
        Arguments.of("{\"\u00ff\":1}", "must be well-formed UTF-8"),
        Arguments.of("{\"\u00c0\u00af\":1}", "must be well-formed UTF-8"),
        Arguments.of("\u00ff\u00fe{\0}\0", "must be well-formed UTF-8"),
        Arguments.of("{\0}\0", "is not well-formed JSON"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void saysWhatIsWrongWithABrokenBody(String body, String fault) {
    for (var operation : bodies.readers()) {
      assertThat(bodies.sent(operation, "application/json", body))
          .as(operation.id())
          .startsWith("HTTP/1.1 400 ")
          .containsIgnoringCase("\r\ncontent-type: application/json\r\n")
          .contains("\r\n\r\n{\"message\":\"")
          .contains(fault)
          .doesNotContain("Exception", "jackson", "io.blotter");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/jsonp",
        "json",
        ""
      })
  void readsJsonOnly(String contentType) {
    for (var operation : bodies.readers()) {
      assertThat(bodies.sent(operation, contentType, BodiesForTests.example(operation).toString()))
          .as(operation.id())
          .startsWith("HTTP/1.1 415 ")
          .endsWith(
              "{\"message\":\"Did not attempt to load JSON data because the request Content-Type"
                  + " was not 'application/json'.\"}\n");
    }
  }
}
