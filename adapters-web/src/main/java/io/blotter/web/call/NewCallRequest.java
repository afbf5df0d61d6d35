package io.blotter.web.call;

import io.blotter.application.call.NewCall;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.call.CallProvider;
import io.blotter.domain.call.CallStatus;
import io.blotter.domain.call.PhoneNumber;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.JsonObject;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

record NewCallRequest(
    String callId,
    CallProvider provider,
    String phoneNumber,
    @Nullable CallStatus status,
    @Nullable Instant startedAt,
    @Nullable ProjectId projectId,
    @Nullable DataRequestId dataRequestId,
    @Nullable AgencyId agencyId,
    @Nullable String listenUrl,
    @Nullable JsonObject providerData,
    @Nullable JsonDocument transcript) {
  static final String EXAMPLE =
      """
      {"call_id": "CA5ef8732a3c49700934481addd5ce1659", "provider": "twilio", "phone_number": "+14125550142",
       "data_request_id": 1, "agency_id": 1, "provider_data": {"conference_name": "room 7"}}\
      """;

  NewCall call(Instant now) {
    return new NewCall(
        callId,
        provider,
        Objects.requireNonNullElse(status, CallStatus.QUEUED),
        new PhoneNumber(phoneNumber),
        Objects.requireNonNullElse(startedAt, now),
        projectId,
        dataRequestId,
        agencyId,
        listenUrl,
        providerData,
        transcript);
  }
}
