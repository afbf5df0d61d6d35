package io.blotter.application.testing.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.project.ProjectChange;
import io.blotter.application.project.port.ProjectLinks;
import io.blotter.application.project.port.Projects;
import io.blotter.application.shared.Patch;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.project.ProjectId;
import io.blotter.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

/** What {@link Projects} and {@link ProjectLinks} promise. */
public interface ProjectsContract {
  ProjectId NONE = new ProjectId(987_654_321);

  Projects projects();

  ProjectLinks links();

  /** A user who is there, and another one. */
  UserId owner();

  UserId stranger();

  /** A request that is there. */
  DataRequestId request();

  /** A source that is there. */
  DataSourceId source();

  private ProjectId add() {
    return projects().add(SampleProjects.NEW, owner());
  }

  private String shown(ProjectId id) {
    return projects().find(id, null).orElseThrow().text();
  }

  @Test
  default void itIsKeptAsItWasAdded() {
    var id = add();
    assertThat(projects().lock(id)).contains(SampleProjects.kept(id, owner()));
    assertThat(projects().find(id, null)).isPresent();
    assertThat(projects().lock(NONE)).isEmpty();
    assertThat(projects().find(NONE, null)).isEmpty();
  }

  @Test
  default void anOwnersProjectsAreThereForTheOwnerAlone() {
    var id = add();
    assertThat(projects().find(id, owner())).isPresent();
    assertThat(projects().find(id, stranger())).isEmpty();
    assertThat(projects().page(owner(), null, 10).items().count()).isEqualTo(1);
    assertThat(projects().page(stranger(), null, 10).items().count()).isZero();
    assertThatThrownBy(() -> projects().add(SampleProjects.NEW, new UserId(987_654_321)))
        .isInstanceOf(Refusal.Unauthenticated.class);
  }

  @Test
  default void aChangeLeavesWhatItDoesNotName() {
    var id = add();
    projects().change(id, SampleProjects.UNCHANGED);
    assertThat(projects().lock(id)).contains(SampleProjects.kept(id, owner()));
    projects().change(id, SampleProjects.CHANGE);
    assertThat(projects().lock(id)).contains(SampleProjects.changed(id, owner()));
  }

  @Test
  default void whatMayBeMissingCanBeTakenAway() {
    var id = add();
    projects().change(id, new ProjectChange(null, new Patch<>(null), null));
    assertThat(projects().lock(id).orElseThrow().description()).isNull();
  }

  @Test
  default void whatCannotBeKeptIsRefused() {
    var most = SampleProjects.withName("x".repeat(200));
    assertThat(projects().lock(projects().add(most, owner()))).isPresent();
    var tooLong = SampleProjects.withName("x".repeat(201));
    assertThatThrownBy(() -> projects().add(tooLong, owner()))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("name must have at most 200 characters");
    var blank = SampleProjects.withName(" ");
    assertThatThrownBy(() -> projects().add(blank, owner()))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("name must not be blank");
  }

  @Test
  default void pagesGoFromTheNewestOnWithoutGaps() {
    for (var i = 0; i < 3; i++) {
      add();
    }
    var first = projects().page(null, null, 2);
    assertThat(first.items().count()).isEqualTo(2);
    var second = projects().page(null, first.next(), 2);
    assertThat(second.items().count()).isEqualTo(1);
    assertThat(second.next()).isNull();
    assertThat(projects().page(owner(), null, 3).next()).isNull();
  }

  @Test
  default void whatIsAttachedIsShownUntilItIsDetached() {
    var id = add();
    var bare = shown(id);
    links().addRequest(id, request());
    links().addRequest(id, request());
    links().addSource(id, source());
    assertThat(shown(id)).isNotEqualTo(bare);
    links().removeRequest(id, request());
    links().removeSource(id, source());
    links().removeSource(id, source());
    assertThat(shown(id)).isEqualTo(bare);
    assertThatThrownBy(() -> links().addRequest(id, new DataRequestId(987_654_321)))
        .hasMessage("data_request_id names no data request that is there");
    assertThatThrownBy(() -> links().addSource(id, new DataSourceId(987_654_321)))
        .hasMessage("data_source_id names no data source that is there");
  }

  @Test
  default void itIsRemovedOnceAndForAll() {
    var id = add();
    links().addSource(id, source());
    projects().remove(id);
    projects().remove(id);
    assertThat(projects().lock(id)).isEmpty();
    assertThat(projects().page(null, null, 1).items().count()).isZero();
  }
}
