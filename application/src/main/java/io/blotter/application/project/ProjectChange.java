package io.blotter.application.project;

import io.blotter.application.shared.Patch;
import io.blotter.domain.project.ProjectStatus;
import org.jspecify.annotations.Nullable;

/** New values for some fields of a project; null where a field stays as it is. */
public record ProjectChange(
    @Nullable String name, @Nullable Patch<String> description, @Nullable ProjectStatus status) {}
