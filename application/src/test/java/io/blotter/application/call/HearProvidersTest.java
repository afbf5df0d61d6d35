package io.blotter.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.testing.call.SimpleCalls;
import io.blotter.domain.call.CallId;
import io.blotter.domain.call.CallProvider;
import io.blotter.domain.call.CallStatus;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.JsonObject;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HearProvidersTest {
  private final CallSlice slice = new CallSlice();
  private final CallId id =
      slice.log.begin(slice.ann, SimpleCalls.telling("a", "{\"customer_call_sid\": \"leg\"}")).id();

  private String told(String callId, CallStatus status, int seconds, @Nullable String said) {
    var event =
        new CallEvent(
            CallProvider.TWILIO,
            callId,
            status,
            SimpleCalls.NOON.plus(Duration.ofSeconds(seconds)),
            new JsonObject("{\"from\": \"" + callId + "\"}"),
            null,
            said == null ? null : new JsonDocument(said),
            null);
    assertThat(slice.hear.hear(event)).isEqualTo(id);
    return slice.browse.find(slice.ann, id).text();
  }

  @Test
  void aCallGoesOnAsItsProviderTells() {
    assertThat(told("a", CallStatus.RINGING, 1, null)).contains("ringing", "\"from\": \"a\"");
    assertThat(told("a", CallStatus.IN_PROGRESS, 2, null)).contains("in_progress");
    assertThat(told("a", CallStatus.ENDED, 65, null)).contains("ended", "\"duration_seconds\": 65");
    assertThatThrownBy(() -> slice.browse.active(slice.ann)).isInstanceOf(Refusal.NotFound.class);
  }

  @Test
  void whatIsToldAgainOrLateChangesNothing() {
    var answered = told("a", CallStatus.IN_PROGRESS, 2, null);
    assertThat(told("a", CallStatus.IN_PROGRESS, 2, null)).isEqualTo(answered);
    assertThat(told("a", CallStatus.RINGING, 1, "\"late\"")).isEqualTo(answered);
    var ended = told("a", CallStatus.BUSY, 9, null);
    assertThat(told("a", CallStatus.BUSY, 10, null)).isEqualTo(ended);
    assertThat(told("a", CallStatus.IN_PROGRESS, 2, null)).isEqualTo(ended);
    assertThat(told("a", CallStatus.ENDED, 11, "\"said\"")).contains("busy", "\"said\"");
    assertThat(told("a", CallStatus.ENDED, 11, "\"other\"")).contains("\"said\"");
  }

  @Test
  void theSecondLegOfABridgeEndsTheCallAndTellsNothingElse() {
    var told = told("leg", CallStatus.NO_ANSWER, 30, null);
    assertThat(told).contains("no_answer", "\"duration_seconds\": 30").doesNotContain("from");
  }

  @Test
  void aCallEndsNotBeforeItBegan() {
    assertThat(told("a", CallStatus.FAILED, -5, null)).contains("\"duration_seconds\": 0");
  }

  @Test
  void aCallThatIsNotInTheLogIsRefused() {
    var event =
        new CallEvent(
            CallProvider.VAPI, "a", CallStatus.ENDED, SimpleCalls.NOON, null, null, null, null);
    assertThatThrownBy(() -> slice.hear.hear(event)).isInstanceOf(Refusal.NotFound.class);
  }
}
