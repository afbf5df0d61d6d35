package io.blotter.application.call;

import io.blotter.application.shared.Patch;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.call.CallStatus;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.JsonObject;
import io.blotter.domain.shared.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What is to be changed of a call; what is null stays as it is.
 *
 * @param providerData replaces what was there, but for the keys that are kept
 */
public record CallChange(
    @Nullable Patch<ProjectId> project,
    @Nullable Patch<DataRequestId> request,
    @Nullable Patch<AgencyId> agency,
    @Nullable CallStatus status,
    @Nullable Patch<String> listenUrl,
    @Nullable Patch<String> recordingUrl,
    @Nullable JsonObject providerData,
    @Nullable JsonObject analysisData,
    @Nullable JsonDocument transcript) {
  public CallChange {
    WebAddress.requireStream("listen_url", Patch.valueOf(listenUrl));
    WebAddress.require("recording_url", Patch.valueOf(recordingUrl));
    TranscriptSize.require(transcript);
  }
}
