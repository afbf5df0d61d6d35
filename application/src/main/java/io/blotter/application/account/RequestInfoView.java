package io.blotter.application.account;

import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datarequest.RequestUrgency;
import io.blotter.domain.taxonomy.RecordType;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a data request says, on its author's profile page.
 *
 * @param internalNotes null for readers who may not write data
 */
public record RequestInfoView(
    long id,
    String title,
    @Nullable String submissionNotes,
    RequestStatus requestStatus,
    RequestUrgency requestUrgency,
    OffsetDateTime dateCreated,
    OffsetDateTime dateStatusLastChanged,
    List<RecordType> recordTypesRequired,
    @Nullable String pdapResponse,
    @Nullable String coverageRange,
    @Nullable String dataRequirements,
    @Nullable String githubIssueUrl,
    @Nullable Long githubIssueNumber,
    @Nullable String archiveReason,
    long creatorUserId,
    @Nullable String internalNotes) {}
