package io.blotter.web.call;

import io.blotter.application.call.CallChange;
import io.blotter.application.shared.Patch;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.call.CallStatus;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.JsonObject;
import org.jspecify.annotations.Nullable;

record CallChangeRequest(
    @Nullable Patch<ProjectId> projectId,
    @Nullable Patch<DataRequestId> dataRequestId,
    @Nullable Patch<AgencyId> agencyId,
    @Nullable CallStatus status,
    @Nullable Patch<String> listenUrl,
    @Nullable Patch<String> recordingUrl,
    @Nullable JsonObject providerData,
    @Nullable JsonObject analysisData,
    @Nullable JsonDocument transcript) {
  static final String EXAMPLE =
      """
      {"status": "in_progress", "agency_id": null, "transcript": [{"role": "agency", "text": "Records office."}]}\
      """;

  CallChange change() {
    return new CallChange(
        projectId,
        dataRequestId,
        agencyId,
        status,
        listenUrl,
        recordingUrl,
        providerData,
        analysisData,
        transcript);
  }
}
