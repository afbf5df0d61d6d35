package io.blotter.web.project;

import io.blotter.application.project.ProjectChange;
import io.blotter.application.shared.Patch;
import io.blotter.domain.project.ProjectStatus;
import io.blotter.web.shared.NeverNull;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

record ProjectChangeRequest(
    @JsonDeserialize(using = NeverNull.class) @Nullable String name,
    @Nullable Patch<String> description,
    @JsonDeserialize(using = NeverNull.class) @Nullable ProjectStatus status) {
  static final String EXAMPLE =
      """
      {"description": "By hour, place and officer.", "status": "open"}\
      """;

  ProjectChange change() {
    return new ProjectChange(name, description, status);
  }
}
