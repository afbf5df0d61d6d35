package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.shared.Cursor;
import io.blotter.application.shared.Json;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.BodySize;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Parameters;
import io.blotter.web.shared.Preconditions;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What operations of v4 have in common: made things, tags, pages, texts. */
class ResourcesTest {
  private static final Json<Thing> THING = new Json<>(Thing.class, "{\"name\": \"a b\"}");
  private static final Cursor NEXT = new Cursor(Instant.parse("2026-01-15T12:00:00.000001Z"), 7);

  @AutoClose
  private static final WebServerForTests server =
      WebServerForTests.serving(
          of(Endpoint.get("/api/v4/things/1"), "one")
              .caching(Caching.PERSONAL)
              .handledBy(call -> Answer.json(THING)),
          of(Endpoint.patch("/api/v4/things/1"), "change")
              .with(Preconditions.IF_MATCH)
              .handledBy(ResourcesTest::change),
          of(Endpoint.post("/api/v4/things"), "make")
              .creates(Thing.class)
              .access(new Access.KeyOrToken())
              .repeatable()
              .handledBy(call -> Answer.created("/api/v4/things/1", THING)),
          of(Endpoint.delete("/api/v4/things/1"), "remove")
              .answersNothing()
              .handledBy(call -> Answer.none()),
          of(Endpoint.get("/api/v4/things"), "list")
              .with(Parameters.CURSOR, Parameters.LIMIT)
              .handledBy(ResourcesTest::list),
          of(Endpoint.post("/api/v4/texts"), "text")
              .text("text/plain", "a", BodySize.SMALL)
              .handledBy(call -> Answer.json(new Thing(call.body(String.class)))),
          of(Endpoint.post("/api/v4/documents"), "document")
              .body(Documented.class, "{\"any\": {}}")
              .handledBy(call -> Answer.json(call.body(Documented.class))));

  private record Thing(String name) {}

  private record Documented(JsonDocument any) {}

  private static EndpointBuilder of(EndpointBuilder endpoint, String name) {
    return endpoint.named(name, "things").access(new Access.Open());
  }

  private static Answer change(Call call) {
    Preconditions.required(call).check(THING);
    return Answer.changed(THING);
  }

  private static Answer list(Call call) {
    var first = call.find(Parameters.CURSOR).isEmpty();
    return Answer.json(THING).followedBy(first ? NEXT : null);
  }

  @Test
  void areMadeChangedAndRemoved() {
    var made = server.send("POST", "/api/v4/things", "", "Authorization", key());
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(header(made, "Location")).isEqualTo("/api/v4/things/1");
    assertThat(made.body()).isEqualTo("{\"name\":\"a b\"}\n");

    var got = server.get("/api/v4/things/1");
    var tag = header(got, "ETag");
    assertThat(header(made, "ETag")).isEqualTo(tag);
    assertThat(header(got, "Cache-Control")).isEqualTo("private, no-cache");
    assertThat(server.get("/api/v4/things/1", "If-None-Match", tag).statusCode()).isEqualTo(304);

    var changed = patch(tag);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(header(changed, "ETag")).isEqualTo(tag);

    var removed = server.send("DELETE", "/api/v4/things/1", "");
    assertThat(removed.statusCode()).isEqualTo(204);
    assertThat(removed.body()).isEmpty();
    assertThat(removed.headers().firstValue("Content-Type")).isEmpty();
  }

  @Test
  void areMadeOnceUnderOneKey() {
    var headers = new String[] {"Authorization", key(), "Idempotency-Key", "a"};
    for (var again = 0; again < 2; again++) {
      var made = server.send("POST", "/api/v4/things", "", headers);
      assertThat(made.statusCode()).isEqualTo(201);
      assertThat(header(made, "Location")).isEqualTo("/api/v4/things/1");
      assertThat(made.body()).isEqualTo("{\"name\":\"a b\"}\n");
    }
  }

  @ParameterizedTest
  @CsvSource({"'', 428", "'\"other\"', 412", "'W/{}', 412", "*, 200", "'\"a\", {}', 200"})
  void areChangedByWhoeverKnowsThem(String ifMatch, int status) {
    var tag = header(server.get("/api/v4/things/1"), "ETag");
    var answer = patch(ifMatch.replace("{}", tag));
    assertThat(answer.statusCode()).isEqualTo(status);
    if (status != 200) {
      assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
      assertThat(answer.body()).contains("\"status\":" + status);
    }
    assertThat(patch(tag.replaceFirst("\"$", "-gzip\"")).statusCode()).isEqualTo(200);
  }

  @Test
  void areReadPageByPage() {
    var first = server.get("/api/v4/things?limit=5");
    var link = header(first, "Link");
    assertThat(link).matches("</api/v4/things\\?limit=5&cursor=[\\w-]+>; rel=\"next\"");
    var second = server.get(link.substring(1, link.indexOf('>')));
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.headers().firstValue("Link")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "%20", "MQ", "MS5h", "OTk5OTk5OTk5OTk5OTk5OTk5OS4x", "Li4"})
  void haveNoPageThatNobodyLedTo(String cursor) {
    var answer = server.get("/api/v4/things?cursor=" + cursor);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("cursor must be what the Link of a page has");
  }

  @Test
  void areReadAsTheyWereSent() {
    var answer = server.send("POST", "/api/v4/texts", "a=1&b=ü", "Content-Type", "text/plain");
    assertThat(answer.body()).isEqualTo("{\"name\":\"a=1&b=ü\"}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":[1.5,null,\"ü\"]} | 200",
        "\"text\" | 200",
        "null | 400",
        "{\"a\":[\"\\u0000\"]} | 400",
        "{\"\\u0000\":1} | 400",
        "\"\\ud800\" | 400",
        "[1e400] | 400",
      })
  void takeAnyDocumentThatCanBeKept(String document, int status) {
    var body = "{\"any\":" + document + "}";
    var answer = server.send("POST", "/api/v4/documents", body, "Content-Type", "application/json");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(status == 200 ? document : "\"errors\":[{\"field\":\"any");
  }

  private static String key() {
    return "Basic " + WebServerForTests.KEY;
  }

  private static HttpResponse<String> patch(String ifMatch) {
    return ifMatch.isEmpty()
        ? server.send("PATCH", "/api/v4/things/1", "")
        : server.send("PATCH", "/api/v4/things/1", "", "If-Match", ifMatch);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElseThrow();
  }
}
