package io.blotter.application.call;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.call.CallProvider;
import io.blotter.domain.call.CallStatus;
import io.blotter.domain.call.PhoneNumber;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.JsonObject;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.shared.WebAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that begins.
 *
 * @param callId the provider's id
 * @param listenUrl where it can be listened to while it goes on
 */
public record NewCall(
    String callId,
    CallProvider provider,
    CallStatus status,
    PhoneNumber phoneNumber,
    Instant startedAt,
    @Nullable ProjectId project,
    @Nullable DataRequestId request,
    @Nullable AgencyId agency,
    @Nullable String listenUrl,
    @Nullable JsonObject providerData,
    @Nullable JsonDocument transcript) {
  public NewCall {
    if (status.isFinal()) {
      throw new Refusal.Invalid("status", "must not be final: a call is ended by itself");
    }
    WebAddress.requireStream("listen_url", listenUrl);
    TranscriptSize.require(transcript);
  }
}
