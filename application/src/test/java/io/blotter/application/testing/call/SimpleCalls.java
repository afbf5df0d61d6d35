package io.blotter.application.testing.call;

import io.blotter.application.call.CallChange;
import io.blotter.application.call.NewCall;
import io.blotter.domain.call.CallProvider;
import io.blotter.domain.call.CallStatus;
import io.blotter.domain.call.PhoneNumber;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Calls of which only one thing matters. */
public final class SimpleCalls {
  public static final Instant NOON = Instant.parse("2100-01-01T12:00:00Z");
  private static final PhoneNumber NUMBER = new PhoneNumber("+14125550142");

  private SimpleCalls() {}

  public static NewCall called(String callId) {
    return call(callId, NOON, null, null, null);
  }

  public static NewCall at(String callId, Instant startedAt) {
    return call(callId, startedAt, null, null, null);
  }

  public static NewCall of(String callId, ProjectId project) {
    return call(callId, NOON, project, null, null);
  }

  public static NewCall telling(String callId, String providerData) {
    return call(callId, NOON, null, new JsonObject(providerData), null);
  }

  public static NewCall saying(String callId, String transcript) {
    return call(callId, NOON, null, null, new JsonDocument(transcript));
  }

  private static NewCall call(
      String callId,
      Instant startedAt,
      @Nullable ProjectId project,
      @Nullable JsonObject providerData,
      @Nullable JsonDocument transcript) {
    return new NewCall(
        callId,
        CallProvider.TWILIO,
        CallStatus.QUEUED,
        NUMBER,
        startedAt,
        project,
        null,
        null,
        null,
        providerData,
        transcript);
  }

  public static CallChange to(CallStatus status) {
    return new CallChange(null, null, null, status, null, null, null, null, null);
  }

  public static CallChange telling(String providerData) {
    return new CallChange(
        null, null, null, null, null, null, new JsonObject(providerData), null, null);
  }

  public static CallChange saying(String transcript) {
    return new CallChange(
        null, null, null, null, null, null, null, null, new JsonDocument(transcript));
  }
}
