package io.blotter.web.datarequest;

import io.blotter.application.datarequest.RequestChange;
import io.blotter.domain.datarequest.IssueNumber;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datarequest.RequestUrgency;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.web.shared.NeverNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

record ColumnsRequest(
    @JsonDeserialize(using = NeverNull.class) @Nullable String title,
    @JsonDeserialize(using = NeverNull.class) @Nullable String submissionNotes,
    @JsonDeserialize(using = NeverNull.class) @Nullable RequestUrgency requestUrgency,
    @JsonDeserialize(using = NeverNull.class) @Nullable RequestStatus requestStatus,
    @Nullable String coverageRange,
    @Nullable String dataRequirements,
    @Nullable String archiveReason,
    @Nullable String internalNotes,
    @Nullable List<RecordType> recordTypesRequired,
    @Nullable String pdapResponse,
    @Nullable String githubIssueUrl,
    @Nullable IssueNumber githubIssueNumber) {
  RequestChange change() {
    return new RequestChange(
        title,
        submissionNotes,
        requestUrgency,
        requestStatus,
        coverageRange,
        dataRequirements,
        archiveReason,
        internalNotes,
        recordTypesRequired,
        pdapResponse,
        githubIssueUrl,
        githubIssueNumber);
  }
}
