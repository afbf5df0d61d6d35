package io.blotter.application.call;

import io.blotter.domain.call.CallStatus;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.JsonObject;
import io.blotter.domain.shared.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a call ends.
 *
 * @param endedAt null for now
 */
public record CallEnd(
    CallStatus status,
    @Nullable Instant endedAt,
    @Nullable JsonObject providerData,
    @Nullable JsonObject analysisData,
    @Nullable JsonDocument transcript) {
  public CallEnd {
    if (!status.isFinal()) {
      throw new Refusal.Invalid("status", "must be one that ends a call");
    }
    TranscriptSize.require(transcript);
  }

  CallChange change() {
    return new CallChange(
        null, null, null, status, null, null, providerData, analysisData, transcript);
  }
}
