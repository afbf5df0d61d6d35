package io.blotter.application.call;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.call.CallStatus;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * Which calls to list; what is null does not count.
 *
 * @param words that were said in them
 */
public record CallFilter(
    @Nullable ProjectId project,
    @Nullable DataRequestId request,
    @Nullable AgencyId agency,
    @Nullable CallStatus status,
    @Nullable String words) {
  public static final CallFilter ALL = new CallFilter(null, null, null, null, null);
}
