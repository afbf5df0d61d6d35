package io.blotter.application.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.project.port.ProjectLinks;
import io.blotter.application.project.port.ProjectStore;
import io.blotter.application.project.port.Projects;
import io.blotter.application.shared.Precondition;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.project.ProjectsInMemory;
import io.blotter.application.testing.project.SampleProjects;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.shared.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ManageProjectsTest {
  private static final ProjectId NONE = new ProjectId(999);
  private static final Precondition OUTDATED =
      present -> {
        throw new Refusal.PreconditionFailed("It has changed since.");
      };

  private final DatabaseInMemory database = new DatabaseInMemory();
  private final ProjectsInMemory kept = new ProjectsInMemory(database);
  private final ProjectUseCases useCases = new ProjectUseCases(new Kept(kept), database);
  private final ManageProjects projects = useCases.manage();
  private final AttachToProjects links = useCases.attach();
  private final Caller.SignedIn owner = caller(1);
  private final Caller.SignedIn stranger = caller(2);
  private final Caller.SignedIn writer = caller(3, Permission.WRITE_DATA);
  private final ProjectId id = projects.add(SampleProjects.NEW, owner).id();

  private record Kept(ProjectsInMemory rows) implements ProjectStore {
    @Override
    public Projects projects() {
      return rows;
    }

    @Override
    public ProjectLinks links() {
      return rows.links();
    }
  }

  private static Caller.SignedIn caller(long user, Permission... permissions) {
    return new Caller.SignedIn(new UserId(user), "x@example.org", Set.of(permissions), null);
  }

  @Test
  void ownersSeeTheirOwnAndWritersAll() {
    for (var caller : List.of(owner, writer)) {
      assertThat(projects.find(id, caller).text()).contains("Some name");
      assertThat(projects.list(null, 10, caller).items().count()).isEqualTo(1);
    }
    assertThat(projects.list(null, 10, stranger).items().count()).isZero();
    assertNotFound(id, stranger);
    assertNotFound(NONE, writer);
  }

  private void assertNotFound(ProjectId project, Caller.SignedIn caller) {
    assertThatThrownBy(() -> projects.find(project, caller))
        .isInstanceOf(Refusal.NotFound.class)
        .hasMessage("There is no such project.");
    assertThatThrownBy(
            () -> projects.change(project, SampleProjects.CHANGE, Precondition.NONE, caller))
        .isInstanceOf(Refusal.NotFound.class);
    assertThatThrownBy(() -> links.attach(project, new DataSourceId(1), caller))
        .isInstanceOf(Refusal.NotFound.class);
    assertThatThrownBy(() -> links.detach(project, new DataRequestId(1), caller))
        .isInstanceOf(Refusal.NotFound.class);
  }

  @Test
  void whatIsChangedIsShown() {
    var changed = projects.change(id, SampleProjects.CHANGE, Precondition.NONE, owner);
    assertThat(kept.lock(id)).contains(SampleProjects.changed(id, owner.user()));
    assertThat(projects.find(id, writer)).isEqualTo(changed);
  }

  @Test
  void whatHasChangedSinceIsLeftAlone() {
    assertThatThrownBy(() -> projects.change(id, SampleProjects.CHANGE, OUTDATED, owner))
        .isInstanceOf(Refusal.PreconditionFailed.class);
    assertThatThrownBy(() -> projects.remove(id, OUTDATED, owner))
        .isInstanceOf(Refusal.PreconditionFailed.class);
    assertThat(kept.lock(id)).contains(SampleProjects.kept(id, owner.user()));
  }

  @Test
  void requestsAndSourcesAreAttachedAndDetached() {
    var bare = projects.find(id, owner);
    links.attach(id, new DataRequestId(1), owner);
    links.attach(id, new DataSourceId(2), writer);
    assertThat(projects.find(id, owner).text())
        .contains("DataRequestId[value=1]", "DataSourceId[value=2]");
    links.detach(id, new DataRequestId(1), writer);
    links.detach(id, new DataSourceId(2), owner);
    assertThat(projects.find(id, owner)).isEqualTo(bare);
  }

  @Test
  void itIsRemovedByWhoSeesItOnceMoreWithoutEffect() {
    projects.remove(id, Precondition.NONE, stranger);
    assertThat(kept.lock(id)).isPresent();
    projects.remove(id, Precondition.NONE, owner);
    projects.remove(id, OUTDATED, owner);
    assertThat(kept.lock(id)).isEmpty();
  }
}
