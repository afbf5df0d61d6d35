package io.blotter.web.project;

import io.blotter.application.project.ProjectView;
import io.blotter.application.shared.JsonPage;

/** Part of the list of projects. */
record ProjectPageResponse(JsonPage<ProjectView> projects) {}
