package io.blotter.application.datarequest;

import io.blotter.application.location.PlaceView;
import io.blotter.application.shared.Reference;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datarequest.RequestUrgency;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data request as everybody sees it. Its creator also sees {@code archive_reason} and {@code
 * creator_user_id}, administrators these and {@code internal_notes}.
 *
 * @param dateCreated in UTC, with a space between date and time
 * @param dateStatusLastChanged written in the same way
 */
public record DataRequestView(
    long id,
    String title,
    @Nullable String submissionNotes,
    RequestStatus requestStatus,
    RequestUrgency requestUrgency,
    String dateCreated,
    String dateStatusLastChanged,
    List<RecordType> recordTypesRequired,
    @Nullable String pdapResponse,
    @Nullable String coverageRange,
    @Nullable String dataRequirements,
    @Nullable String githubIssueUrl,
    @Nullable Long githubIssueNumber,
    List<Reference> dataSources,
    List<PlaceView> locations) {}
