package io.blotter.application.project.port;

/** What is kept of projects. */
public interface ProjectStore {
  Projects projects();

  ProjectLinks links();
}
