package io.blotter.application.project;

import io.blotter.application.shared.Reference;
import io.blotter.domain.project.ProjectStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as its owner sees it.
 *
 * @param key names it for other systems
 * @param dataRequests attached to it, by id
 * @param dataSources attached to it, by id
 */
public record ProjectView(
    long id,
    UUID key,
    String name,
    @Nullable String description,
    ProjectStatus status,
    long ownerUserId,
    Instant createdAt,
    Instant updatedAt,
    List<Reference> dataRequests,
    List<Reference> dataSources) {}
