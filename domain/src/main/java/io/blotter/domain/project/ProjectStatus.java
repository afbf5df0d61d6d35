package io.blotter.domain.project;

import io.blotter.domain.shared.Labelled;

/** Whether people still work on a project. */
public enum ProjectStatus implements Labelled {
  OPEN,
  CLOSED;
}
