package io.blotter.web.call;

import io.blotter.application.call.CallEnd;
import io.blotter.domain.call.CallStatus;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.JsonObject;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

record CallEndRequest(
    @Nullable CallStatus status,
    @Nullable Instant endedAt,
    @Nullable JsonObject providerData,
    @Nullable JsonObject analysisData,
    @Nullable JsonDocument transcript) {
  static final String EXAMPLE =
      """
      {"status": "ended", "analysis_data": {"answered": true}}\
      """;

  CallEnd end() {
    return new CallEnd(
        Objects.requireNonNullElse(status, CallStatus.ENDED),
        endedAt,
        providerData,
        analysisData,
        transcript);
  }
}
