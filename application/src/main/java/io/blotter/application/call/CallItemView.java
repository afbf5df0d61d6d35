package io.blotter.application.call;

import io.blotter.domain.call.CallProvider;
import io.blotter.domain.call.CallStatus;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A call in a list, without what was said.
 *
 * @param callId the provider's id
 * @param durationSeconds null while it goes on
 */
public record CallItemView(
    long id,
    long userId,
    @Nullable Long projectId,
    @Nullable Long dataRequestId,
    @Nullable Long agencyId,
    String callId,
    CallProvider provider,
    CallStatus status,
    String phoneNumber,
    boolean isActive,
    OffsetDateTime startedAt,
    @Nullable OffsetDateTime endedAt,
    @Nullable Integer durationSeconds,
    @Nullable String recordingUrl) {}
