package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.BodiesForTests;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad and odd values, in every field of every body. */
class BodyFieldsTest {
  private static final String NOT_UNDERSTOOD =
      "The browser (or proxy) sent a request that this server could not understand.";

  @AutoClose private static final BodiesForTests bodies = BodiesForTests.start();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a\\u0000b\"",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "{}",
        "[]",
        "true",
        "1e400",
        "-0.5",
        "1e-400",
        "123456789012345678901234567890"
      })
  void namesTheFieldWithABadValue(String value) {
    for (var operation : bodies.readers()) {
      for (var field : BodiesForTests.example(operation).propertyNames()) {
        var example = BodiesForTests.example(operation).path(field);
        if ((value.equals("[]") && example.isArray())
            || (value.equals("{}") && example.isObject())) {
          continue;
        }
        assertThat(
                bodies.sent(
                    operation, "application/json", BodiesForTests.with(operation, field, value)))
            .as(operation.id() + " " + field)
            .startsWith("HTTP/1.1 400 ")
            .contains("\r\n\r\n{\"message\":\"" + field + " ");
      }
    }
  }

  @Test
  void refusesKeysThatComeTwiceAndEndlessNumbers() {
    for (var operation : bodies.readers()) {
      for (var field : BodiesForTests.example(operation).propertyNames()) {
        var twice =
            BodiesForTests.example(operation)
                .toString()
                .replaceFirst("\\{", "{\"" + field + "\":null,");
        assertThat(bodies.sent(operation, "application/json", twice))
            .startsWith("HTTP/1.1 400 ")
            .contains(NOT_UNDERSTOOD + " The body has a key twice (line 1, column ");
        var nested = BodiesForTests.with(operation, field, "[".repeat(10_000));
        assertThat(bodies.sent(operation, "application/json", nested)).startsWith("HTTP/1.1 400 ");
        var number = BodiesForTests.with(operation, field, "9".repeat(50_000));
        assertThat(bodies.sent(operation, "application/json", number)).startsWith("HTTP/1.1 400 ");
      }
      assertThat(bodies.sent(operation, "application/json", "{\"nonsense\":1}"))
          .contains("{\"message\":\"Unexpected fields: {'nonsense'}\"}");
    }
  }

  @Test
  void takesEveryOtherTextAsItIs() {
    for (var operation : bodies.readers()) {
      for (var field : BodiesForTests.example(operation).propertyNames()) {
        for (var text :
            List.of("\\ud83d\\ude00", "\\u202e", "'; drop table users; --", "100%_\\\\")) {
          var body = BodiesForTests.with(operation, field, '"' + text + '"');
          assertThat(bodies.sent(operation, "application/json", body))
              .as(operation.id() + " " + field + " " + text)
              .matches("(?s)HTTP/1.1 [24].*");
        }
      }
    }
  }
}
