package io.blotter.bootstrap.testing;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who keeps a log of calls. */
public record CallsForTests(HttpForTests http, String token) {
  private static final String CALLS = "/api/v4/calls";

  /** A new user, with these permissions. */
  public static CallsForTests user(HttpForTests http, int id, String permissions) {
    http.registry()
        .database()
        .execute(
            "insert into users (id, email) values (%d, 'caller%d@example.org')".formatted(id, id));
    if (!permissions.isEmpty()) {
      http.registry()
          .database()
          .execute(
              "insert into link_users__permissions (user_id, permission_id) select %d, id from permissions where permission_name = '%s'"
                  .formatted(id, permissions));
    }
    var claimed = permissions.isEmpty() ? "" : '"' + permissions + '"';
    return new CallsForTests(http, TokensForTests.access(id, claimed));
  }

  /** {@code headers} are names and values in turn. */
  public HttpResponse<String> send(String method, String target, String body, String... headers) {
    var all = new ArrayList<>(List.of("Authorization", "Bearer " + token));
    if (!body.isEmpty()) {
      all.addAll(List.of("Content-Type", "application/json"));
    }
    all.addAll(List.of(headers));
    return http.send(method, CALLS + target, body, all.toArray(String[]::new));
  }

  public HttpResponse<String> get(String target, String... headers) {
    return send("GET", target, "", headers);
  }

  /** Notes a call, and whatever {@code more} says of it; answers with where it is. */
  public HttpResponse<String> log(String callId, String more) {
    return send(
        "POST",
        "",
        "{\"call_id\": \"%s\", \"provider\": \"twilio\", \"phone_number\": \"+14125550142\"%s}"
            .formatted(callId, more));
  }

  /** The same, and that it was noted. */
  public String logged(String callId, String more) {
    var answer = log(callId, more);
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.body());
    }
    return answer.headers().firstValue("Location").orElseThrow().substring(CALLS.length());
  }

  public HttpResponse<String> end(String call) {
    return send("POST", call + "/end", "{}");
  }

  public static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
