package io.blotter.application.datasource;

import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datarequest.RequestUrgency;
import io.blotter.domain.taxonomy.RecordType;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data request as the data source that answers it shows it. Administrators see three columns
 * more: {@code archive_reason}, {@code creator_user_id} and {@code internal_notes}.
 */
public record SourceRequestView(
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
    @Nullable Long githubIssueNumber) {}
