package io.blotter.bootstrap.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.CallsForTests;
import io.blotter.bootstrap.testing.HttpForTests;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.ProvidersForTests;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Calls, as those tell of them who carry them. */
@Proves({"POST /api/v4/webhooks/twilio", "POST /api/v4/webhooks/vapi"})
class CallWebhooksTest {
  @AutoClose private static final HttpForTests http = HttpForTests.start();
  private static final CallsForTests ann = CallsForTests.user(http, 201, "");
  private static final ProvidersForTests providers = new ProvidersForTests(http);

  private final Instant now = Instant.now();

  @AfterEach
  void removeCalls() {
    http.registry().database().execute("delete from calls where user_id > 200");
  }

  private static JsonNode shown(String call) {
    return CallsForTests.json(ann.get(call));
  }

  private static void assertDone(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
  }

  private static String update(String status) {
    return "{\"message\": {\"type\": \"status-update\", \"status\": \"%s\", \"call\": {\"id\": \"v\", \"cost\": 1}}}"
        .formatted(status);
  }

  private static String vapiCall() {
    var call = ann.logged("v", "");
    http.registry().database().execute("update calls set provider = 'vapi' where call_id = 'v'");
    return call;
  }

  @Test
  void twilioTellsOfACallToItsEnd() {
    var call =
        ann.logged(
            "CA1",
            ", \"provider_data\": {\"customer_phone\": \"+1\"}, \"started_at\": \"%s\""
                .formatted(now.minusSeconds(100)));
    assertDone(providers.twilio("CA1", "ringing", now.minusSeconds(90)));
    assertThat(shown(call).path("status").asString()).isEqualTo("ringing");
    assertDone(providers.twilio("CA1", "in-progress", now.minusSeconds(80)));
    assertDone(providers.twilio("CA1", "ringing", now.minusSeconds(90)));
    var answered = ann.get(call);
    assertThat(CallsForTests.json(answered).path("status").asString()).isEqualTo("in_progress");
    assertThat(CallsForTests.json(answered).at("/provider_data/customer_phone").asString())
        .isEqualTo("+1");
    assertThat(CallsForTests.json(answered).at("/provider_data/From").asString())
        .isEqualTo("+1 (412) 555-0100 ü");
    assertDone(providers.twilio("CA1", "completed", now, "RecordingUrl", "https://a.example/r"));
    var ended = ann.get(call);
    assertThat(CallsForTests.json(ended).path("status").asString()).isEqualTo("ended");
    assertThat(CallsForTests.json(ended).path("duration_seconds").asInt()).isBetween(99, 100);
    assertThat(CallsForTests.json(ended).path("recording_url").asString())
        .isEqualTo("https://a.example/r");
    assertDone(providers.twilio("CA1", "completed", now, "RecordingUrl", "https://b.example/r"));
    assertDone(providers.twilio("CA1", "busy", now));
    assertThat(ann.get(call).body()).isEqualTo(ended.body());
  }

  @Test
  void vapiTellsOfACallAndWhatWasSaid() {
    var call = vapiCall();
    assertDone(providers.vapi(update("in-progress"), now));
    assertDone(providers.vapi(update("ended"), now));
    assertThat(shown(call).path("transcript").isNull()).isTrue();
    assertThat(shown(call).at("/provider_data/cost").asInt()).isEqualTo(1);
    var report =
        """
        {"message": {"type": "end-of-call-report", "endedReason": "customer-ended-call", "call": {"id": "v"},
         "analysis": {"successEvaluation": "true"},
         "artifact": {"transcript": "AI: Is there a log of stops?", "recordingUrl": "https://a.example/r"}}}
        """;
    assertDone(providers.vapi(report, now));
    var complete = ann.get(call);
    assertThat(CallsForTests.json(complete).path("transcript").asString()).startsWith("AI: Is");
    assertThat(CallsForTests.json(complete).at("/analysis_data/successEvaluation").asString())
        .isEqualTo("true");
    assertDone(providers.vapi(report, now));
    assertThat(ann.get(call).body()).isEqualTo(complete.body());
    assertThat(CallsForTests.json(ann.get("?words=stops")).path("calls")).hasSize(1);
  }

  @Test
  void theSecondLegOfABridgeIsKnownByItsNumber() {
    var call = ann.logged("CA1", ", \"provider_data\": {\"customer_call_sid\": \"CA2\"}");
    assertDone(providers.twilio("CA2", "no-answer", now));
    assertThat(shown(call).path("status").asString()).isEqualTo("no_answer");
    assertThat(shown(call).path("provider_data").toString())
        .isEqualTo("{\"customer_call_sid\":\"CA2\"}");
  }

  @Test
  void whatIsSignedWronglyOrLongAgoIsNotHeard() {
    var call = ann.logged("CA1", "");
    var before = ann.get(call).body();
    var old = now.minus(Duration.ofMinutes(6));
    var form = ProvidersForTests.form("CA1", "completed", now);
    assertRefused(providers.twilio(form, "https://elsewhere.example/api/v4/webhooks/twilio"));
    assertRefused(providers.twilio("CA1", "completed", old));
    assertRefused(providers.twilio("CA1", "completed", now.plus(Duration.ofMinutes(6))));
    assertThat(ann.get(call).body()).isEqualTo(before);

    assertRefused(providers.vapi(update("ended"), old));
    assertRefused(providers.vapi(update("ended"), Long.toString(now.toEpochMilli()), "00ff"));
    assertRefused(providers.vapi(update("ended"), Long.toString(now.toEpochMilli()), "zz"));
    assertRefused(providers.vapi(update("ended"), "soon", "00"));
    assertRefused(http.send("POST", "/api/v4/webhooks/vapi", "{}"));
    assertThat(ann.get(call).body()).isEqualTo(before);
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
    assertThat(answer.body()).contains("\"detail\":\"The signature is ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | 400 | message.type is missing",
        "{\"message\": {\"type\": \"status-update\", \"status\": \"ended\"}} | 400 |"
            + " message.call.id is missing",
        "{\"message\": {\"type\": \"status-update\", \"status\": \"ended\", \"call\": {\"id\": 5}}}"
            + " | 400 | message.call.id has a value",
        "{\"message\": {\"type\": \"status-update\", \"status\": \"scheduled\", \"call\": {\"id\":"
            + " \"v\"}}} | 400 | status is none that vapi has",
        "{\"message\": {\"type\": \"status-update\", \"status\": \"ended\", \"call\": {\"id\":"
            + " \"x\"}}} | 404 | There is no such call.",
        "{\"message\": {\"type\": \"status-update\", \"status\": \"ended\", \"call\": {\"id\":"
            + " \"\\u0000\"}}} | 400 | message.call",
        "[ | 400 | The body must be JSON.",
        "{\"message\": {\"type\": \"speech-update\", \"call\": {\"id\": \"x\"}}} | 204 | ''",
      })
  void whatVapiCannotMeanIsRefused(String message, int status, String told) {
    var answer = providers.vapi(message, now);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(told);
  }

  @ParameterizedTest
  @CsvSource({
    "CallStatus, initiated, 400, status is none that twilio has",
    "CallStatus, completed, 404, There is no such call.",
    "Timestamp, today, 400, Timestamp must be a moment",
    "RecordingUrl, x, 404, There is no such call."
  })
  void whatTwilioCannotMeanIsRefused(String name, String value, int status, String told) {
    var answer = providers.twilio("none", "ringing", now, name, value);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(told);
  }
}
