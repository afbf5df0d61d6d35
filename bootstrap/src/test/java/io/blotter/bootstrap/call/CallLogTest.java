package io.blotter.bootstrap.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.CallsForTests;
import io.blotter.bootstrap.testing.HttpForTests;
import io.blotter.bootstrap.testing.Proves;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The call log, as those keep it who call. */
@Proves({
  "GET /api/v4/calls",
  "POST /api/v4/calls",
  "GET /api/v4/calls/active",
  "GET /api/v4/calls/{id}",
  "PATCH /api/v4/calls/{id}",
  "POST /api/v4/calls/{id}/end",
  "DELETE /api/v4/calls/{id}"
})
class CallLogTest {
  @AutoClose private static final HttpForTests http = HttpForTests.start();
  private static final CallsForTests ann = CallsForTests.user(http, 201, "");
  private static final CallsForTests bob = CallsForTests.user(http, 202, "");
  private static final CallsForTests editor = CallsForTests.user(http, 203, "write_data");

  @BeforeAll
  static void addProject() {
    http.registry()
        .database()
        .execute("insert into projects (id, name, owner_user_id) values (7, 'Stops', 201)");
  }

  @AfterEach
  void removeCalls() {
    http.registry().database().execute("delete from calls where user_id > 200");
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static String detail(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    var problem = CallsForTests.json(answer);
    assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
    return problem.path("detail").asString();
  }

  @Test
  void aCallIsNotedChangedEndedAndRemoved() {
    var made = ann.log("life", ", \"project_id\": 7, \"agency_id\": 1, \"data_request_id\": 1");
    assertThat(made.statusCode()).isEqualTo(201);
    var call = made.headers().firstValue("Location").orElseThrow().replace("/api/v4/calls", "");
    var got = ann.get(call);
    assertThat(got.body()).isEqualTo(made.body());
    assertThat(tag(got)).isEqualTo(tag(made));
    assertThat(ann.get(call, "If-None-Match", tag(got)).statusCode()).isEqualTo(304);
    assertThat(ann.get("/active").body()).isEqualTo(got.body());

    var change = "{\"status\": \"in_progress\", \"transcript\": [\"Records office.\"]}";
    assertThat(ann.send("PATCH", call, change).statusCode()).isEqualTo(428);
    var changed = ann.send("PATCH", call, change, "If-Match", tag(got));
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(tag(changed)).isEqualTo(tag(ann.get(call)));
    assertThat(ann.send("PATCH", call, "{}", "If-Match", tag(got)).statusCode()).isEqualTo(412);

    var ended = ann.end(call);
    assertThat(ended.statusCode()).isEqualTo(200);
    assertThat(CallsForTests.json(ended).path("is_active").asBoolean(true)).isFalse();
    var again = ann.send("POST", call + "/end", "{\"status\": \"failed\"}");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(ended.body());
    assertThat(ann.get("/active").statusCode()).isEqualTo(404);

    for (var times = 0; times < 2; times++) {
      var removed = ann.send("DELETE", call, "");
      assertThat(removed.statusCode()).isEqualTo(204);
      assertThat(removed.body()).isEmpty();
    }
    assertThat(ann.get(call).statusCode()).isEqualTo(404);
  }

  @Test
  void theProvidersDataAreReplacedButForWhatIsKept() {
    var call = ann.logged("data", ", \"provider_data\": {\"user_phone\": \"+1\", \"other\": 1}");
    var changed =
        ann.send(
            "PATCH",
            call,
            "{\"provider_data\": {\"user_phone\": \"+2\", \"customer_phone\": \"+3\"},"
                + " \"agency_id\": 2}",
            "If-Match",
            "*");
    assertThat(CallsForTests.json(changed).path("provider_data").toString())
        .isEqualTo("{\"user_phone\":\"+1\",\"customer_phone\":\"+3\"}");
    var emptied = ann.send("PATCH", call, "{\"agency_id\": null}", "If-Match", "*");
    assertThat(CallsForTests.json(emptied).path("agency_id").isNull()).isTrue();
  }

  @Test
  void aSecondCallIsRefusedWithTheNumberOfTheFirst() {
    var first = ann.logged("first", "");
    var second = ann.log("second", "");
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(detail(second)).contains("Call " + first.substring(1) + " still goes on");
  }

  @Test
  void ofManyAtOnceOneIsNoted() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var attempts =
          IntStream.range(0, 16)
              .mapToObj(i -> threads.submit(() -> ann.log("race" + i, "").statusCode()))
              .toList();
      var statuses = new ArrayList<Integer>();
      for (var attempt : attempts) {
        statuses.add(attempt.get());
      }
      assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }
  }

  @Test
  void othersCallsAreNotThere() {
    var call = ann.logged("mine", "");
    assertThat(bob.get(call).statusCode()).isEqualTo(404);
    assertThat(bob.get("/active").statusCode()).isEqualTo(404);
    assertThat(bob.send("PATCH", call, "{}", "If-Match", "*").statusCode()).isEqualTo(404);
    assertThat(bob.end(call).statusCode()).isEqualTo(404);
    assertThat(bob.send("DELETE", call, "").statusCode()).isEqualTo(404);
    assertThat(CallsForTests.json(bob.get("")).path("calls")).isEmpty();
    assertThat(editor.get(call).statusCode()).isEqualTo(200);
    assertThat(editor.send("DELETE", call, "").statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 409 | A call with this call_id is in the log already.",
        "'\"project_id\": 999' | 400 | project_id names no project",
        "'\"project_id\": 1' | 400 | project_id names no project",
        "'\"data_request_id\": 999' | 400 | data_request_id names no data request",
        "'\"agency_id\": 999' | 400 | agency_id names no agency",
        "'\"status\": \"in-progress\"' | 400 | status must be one of: queued, ringing",
        "'\"status\": \"ended\"' | 400 | status must not be final",
        "'\"started_at\": \"2999-01-01T00:00:00Z\"' | 400 | started_at must not be in the future",
        "'\"started_at\": \"today\"' | 400 | started_at must be a moment",
        "'\"provider_data\": []' | 400 | provider_data must be an object",
        "'\"transcript\": [\"a\\u0000\"]' | 400 | transcript must not contain NUL",
      })
  void whatCannotBeKeptIsRefused(String more, int status, String told) {
    bob.end(bob.logged("known", ""));
    var answer = ann.log(more.isEmpty() ? "known" : "new", more.isEmpty() ? "" : ", " + more);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(detail(answer)).startsWith(told);
    assertThat(ann.get("/active").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"999998, 201", "999999, 413", "1100000, 413"})
  void aTranscriptHasAMegabyteAtMost(int characters, int status) {
    var words = "word ".repeat(300_000).substring(0, characters);
    assertThat(ann.log("long", ", \"transcript\": \"" + words + "\"").statusCode())
        .isEqualTo(status);
  }

  @Test
  void aListIsReadFromPageToPage() {
    var made = new ArrayList<String>();
    for (var i = 0; i < 5; i++) {
      var call = ann.logged("page" + i, ", \"project_id\": 7, \"agency_id\": 1");
      ann.end(call);
      made.addFirst(call.substring(1));
    }
    var seen = new ArrayList<String>();
    var target = "?project_id=7&agency_id=1&limit=2";
    while (!target.isEmpty()) {
      var page = ann.get(target);
      CallsForTests.json(page).path("calls").forEach(call -> seen.add(call.path("id").asString()));
      target =
          page.headers()
              .firstValue("Link")
              .map(link -> link.replaceFirst("^</api/v4/calls(.*)>; rel=\"next\"$", "$1"))
              .orElse("");
    }
    assertThat(seen).isEqualTo(made);
    assertThat(CallsForTests.json(bob.get("?project_id=7")).path("calls")).isEmpty();
    assertThat(CallsForTests.json(editor.get("?agency_id=1&status=ended")).path("calls"))
        .hasSize(5);
    assertThat(ann.get("?cursor=nonsense").statusCode()).isEqualTo(400);
  }

  @Test
  void wordsAreFoundInWhatWasSaidToTheCaller() {
    ann.end(ann.logged("a", ", \"transcript\": {\"turns\": [{\"said\": \"We charge fees.\"}]}"));
    bob.end(bob.logged("b", ", \"transcript\": \"No charging here\""));
    assertThat(found(ann, "charged")).containsExactly("a");
    assertThat(found(ann, "said")).isEmpty();
    assertThat(found(editor, "charge")).containsExactly("b", "a");
    assertThat(found(editor, "%22charge+fees%22")).containsExactly("a");
    assertThat(found(editor, "charge+-fees")).containsExactly("b");
    assertThat(found(ann, "the")).isEmpty();
  }

  private static List<String> found(CallsForTests reader, String words) {
    return CallsForTests.json(reader.get("?words=" + words))
        .path("calls")
        .valueStream()
        .map(call -> call.path("call_id").asString())
        .toList();
  }
}
