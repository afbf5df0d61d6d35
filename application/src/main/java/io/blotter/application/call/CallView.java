package io.blotter.application.call;

import io.blotter.domain.call.CallProvider;
import io.blotter.domain.call.CallStatus;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.JsonObject;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A call with all that is known of it.
 *
 * @param callId the provider's id
 * @param durationSeconds null while it goes on
 * @param providerData what the provider last told
 */
public record CallView(
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
    @Nullable String recordingUrl,
    @Nullable String listenUrl,
    @Nullable JsonObject providerData,
    @Nullable JsonObject analysisData,
    @Nullable JsonDocument transcript,
    OffsetDateTime createdAt,
    OffsetDateTime updatedAt) {}
