package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.shared.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {
  private static final String NOT_UNDERSTOOD =
      "The browser (or proxy) sent a request that this server could not understand.";
  @AutoClose private static final WebServerForTests server = WebServerForTests.echoing(Thing.class);

  record Part(String title) {}

  record Thing(
      String name,
      @Nullable Integer count,
      @Nullable AgencyId agency,
      @Nullable AgencyType kind,
      @Nullable List<AgencyId> agencies,
      @Nullable List<String> words,
      @Nullable Part part,
      @Nullable List<Part> parts,
      @Nullable Instant moment,
      @Nullable BigDecimal number,
      @Nullable UUID uuid,
      @Nullable JsonObject object) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":1}|name must be a string",
        "{\"name\":{}}|name must be a string",
        "{\"name\":null}|name is missing",
        "{}|name is missing",
        "{\"name\":\"a\\u0000b\"}|name must not contain NUL",
        "{\"name\":\"\\ud800\"}|name must not contain half a surrogate pair",
        "{\"name\":\"\\ude00\\ud83d\"}|name must not contain half a surrogate pair",
        "{\"name\":\"a\",\"words\":[\"x\",\"\\u0000\"]}|words.1 must not contain NUL",
        "{\"name\":\"a\",\"words\":[1]}|words.0 must be a string",
        "{\"name\":\"a\",\"agency\":0}|agency must be a positive whole number",
        "{\"name\":\"a\",\"agency\":1.5}|agency must be a positive whole number",
        "{\"name\":\"a\",\"agency\":1e3}|agency must be a positive whole number",
        "{\"name\":\"a\",\"agency\":true}|agency must be a positive whole number",
        "{\"name\":\"a\",\"agency\":{\"value\":1}}|agency must be a positive whole number",
        "{\"name\":\"a\",\"agency\":9223372036854775808}|agency must be a positive whole number",
        "{\"name\":\"a\",\"agencies\":[1,-1]}|agencies.1 must be a positive whole number",
        "{\"name\":\"a\",\"kind\":\"COURT\"}|kind must be one of: aggregated, court, law"
            + " enforcement, incarceration, unknown",
        "{\"name\":\"a\",\"kind\":1}|kind must be a string",
        "{\"name\":\"a\",\"part\":{}}|part.title is missing",
        "{\"name\":\"a\",\"parts\":[{\"title\":\"x\"},{}]}|parts.1.title is missing",
        "{\"name\":\"a\",\"part\":{\"x\":1}}|Unexpected fields: {'part.x'}",
        "{\"name\":\"a\",\"words\":[\"x\",null]}|words.1 is missing",
        "{\"name\":\"a\",\"moment\":\"soon\"}|moment must be a moment such as 2030-01-01T00:00:00Z",
        "{\"name\":\"a\",\"moment\":\"+300000-01-01T00:00:00Z\"}|moment must be a moment such as"
            + " 2030-01-01T00:00:00Z",
        "{\"name\":\"a\",\"moment\":1}|moment must be a string",
        "{\"name\":\"a\",\"number\":\"1\"}|number must be a number",
        "{\"name\":\"a\",\"number\":1e400}|number must have at most 30 digits",
        "{\"name\":\"a\",\"number\":1e-400}|number must have at most 30 digits",
        "{\"name\":\"a\",\"uuid\":\"MDEyMzQ1Njc4OWFiY2RlZg==\"}|uuid must be a UUID",
        "{\"name\":\"a\",\"object\":[]}|object must be an object",
        "{\"name\":\"a\",\"object\":{\"b\":[1e400]}}|object must not hold a number beyond 1.7e308",
        "{\"name\":\"a\",\"object\":{\"b\":[\"\\u0000\"]}}|object must not contain NUL",
        "{\"x\":1}|Unexpected fields: {'x'}"
      })
  void namesTheFieldAndTheRuleThatItBreaks(String body, String message) {
    var answer = server.post("/api/v2/things", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).isEqualTo("{\"message\":\"" + message + "\"}\n");
  }

  @Test
  void takesTextsThatAListCanHaveManyOf() {
    var long50000 = "é".repeat(50_000);
    assertThat(server.post("/api/v2/things", "{\"name\":\"" + long50000 + "\"}").body())
        .contains(long50000);
    assertThat(server.post("/api/v2/things", "{\"name\":\"" + long50000 + "a\"}").body())
        .isEqualTo("{\"message\":\"name must have at most 50000 characters\"}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1e400", "NaN", "\"1\"", "99999999999", "true", "[]"})
  void refusesWhatIsNoWholeNumber(String number) {
    var answer = server.post("/api/v2/things", "{\"name\":\"a\",\"count\":" + number + "}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "1", "\"x\"", "{\"name\":\"a\"} {}", "[[[["})
  void wantsOneObject(String body) {
    assertThat(server.post("/api/v2/things", body).body())
        .isEqualTo("{\"message\":\"The body must be a single JSON object.\"}\n");
  }

  static Stream<Arguments> brokenText() {
    return Stream.of(
        Arguments.of("{\"name\":", "is not well-formed JSON (line 1, column 9)."),
        Arguments.of("{\n  \"name\": x}", "is not well-formed JSON (line 2, column 11)."),
        Arguments.of("{\"name\":\"a\",\"name\":\"b\"}", "has a key twice (line 1, column 19)."),
        Arguments.of(
            "{\"name\":\"a\",\"count\":" + "9".repeat(100_000) + "}",
            "is nested too deeply, or has too long a number or name."));
  }

  @ParameterizedTest
  @MethodSource("brokenText")
  void saysWhereTextIsBroken(String body, String fault) {
    var answer = server.post("/api/v2/things", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body())
        .isEqualTo("{\"message\":\"" + NOT_UNDERSTOOD + " The body " + fault + "\"}\n");
  }

  @Test
  void readsWhatItWrites() {
    var thing =
        "{\"name\":\"\uD83D\uDE00\",\"count\":1,\"agency\":7,\"kind\":\"law enforcement\","
            + "\"agencies\":[1,2],\"words\":[\"x\"],\"part\":{\"title\":\"t\"},\"parts\":[],"
            + "\"moment\":\"2030-01-01T00:00:00Z\",\"number\":12.50,"
            + "\"uuid\":\"2c1c5ab7-5b0e-4b0c-9a5c-7d2f6f6f3c11\","
            + "\"object\":{\"b\":[1,\"\\\\u0000\",null]}}";
    assertThat(server.post("/api/v2/things", thing).body()).isEqualTo(thing + "\n");
    assertThat(server.post("/api/v2/things", "\uFEFF" + thing).body()).isEqualTo(thing + "\n");
    assertThat(
            server.post("/api/v2/things", thing.replace("\"agency\":7", "\"agency\":\"7\"")).body())
        .isEqualTo(thing + "\n");
  }
}
