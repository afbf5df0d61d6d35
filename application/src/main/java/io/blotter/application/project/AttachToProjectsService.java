package io.blotter.application.project;

import io.blotter.application.project.port.ProjectLinks;
import io.blotter.application.project.port.Projects;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Caller;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.project.ProjectId;

final class AttachToProjectsService implements AttachToProjects {
  private final SeenProjects seen;
  private final ProjectLinks links;
  private final Transactions transactions;

  AttachToProjectsService(Projects projects, ProjectLinks links, Transactions transactions) {
    this.seen = new SeenProjects(projects);
    this.links = links;
    this.transactions = transactions;
  }

  @Override
  public void attach(ProjectId id, DataRequestId request, Caller.SignedIn caller) {
    onProject(id, caller, () -> links.addRequest(id, request));
  }

  @Override
  public void attach(ProjectId id, DataSourceId source, Caller.SignedIn caller) {
    onProject(id, caller, () -> links.addSource(id, source));
  }

  @Override
  public void detach(ProjectId id, DataRequestId request, Caller.SignedIn caller) {
    onProject(id, caller, () -> links.removeRequest(id, request));
  }

  @Override
  public void detach(ProjectId id, DataSourceId source, Caller.SignedIn caller) {
    onProject(id, caller, () -> links.removeSource(id, source));
  }

  private void onProject(ProjectId id, Caller.SignedIn caller, Runnable link) {
    transactions.atomically(() -> {
      seen.lock(id, caller);
      link.run();
      return id;
    });
  }
}
