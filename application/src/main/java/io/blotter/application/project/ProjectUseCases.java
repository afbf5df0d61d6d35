package io.blotter.application.project;

import io.blotter.application.project.port.ProjectStore;
import io.blotter.application.shared.port.Transactions;

/** Pieces of research: the use cases of the slice, on its ports. */
public record ProjectUseCases(ProjectStore store, Transactions transactions) {
  public ManageProjects manage() {
    return new ManageProjectsService(store.projects(), transactions);
  }

  public AttachToProjects attach() {
    return new AttachToProjectsService(store.projects(), store.links(), transactions);
  }
}
