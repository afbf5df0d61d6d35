package io.blotter.application.call;

import io.blotter.application.shared.Patch;
import io.blotter.domain.call.CallProvider;
import io.blotter.domain.call.CallStatus;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a provider tells of a call.
 *
 * @param callId his id of it, or of the second leg of a bridge
 * @param at when it happened
 * @param providerData all that he tells of the call itself
 */
public record CallEvent(
    CallProvider provider,
    String callId,
    CallStatus status,
    Instant at,
    @Nullable JsonObject providerData,
    @Nullable JsonObject analysisData,
    @Nullable JsonDocument transcript,
    @Nullable String recordingUrl) {
  public CallEvent {
    TranscriptSize.require(transcript);
  }

  CallChange change(boolean ofThisLeg) {
    return new CallChange(
        null,
        null,
        null,
        status,
        null,
        recordingUrl == null ? null : new Patch<>(recordingUrl),
        ofThisLeg ? providerData : null,
        analysisData,
        transcript);
  }
}
