package io.blotter.application.testing.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.datarequest.NewDataRequest;
import io.blotter.application.datarequest.RequestChange;
import io.blotter.application.datarequest.port.DataRequestCatalogue;
import io.blotter.application.datarequest.port.DataRequests;
import io.blotter.application.datarequest.port.RequestLinks;
import io.blotter.domain.account.Role;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.DataRequest;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.GitHubIssue;
import io.blotter.domain.datarequest.IssueNumber;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link DataRequests} and {@link RequestLinks} promise, and what readers see of it. */
public interface DataRequestsContract {
  DataRequestId NONE = new DataRequestId(987_654_321);
  DataSourceId NO_SOURCE = new DataSourceId(987_654_321);
  LocationId NO_PLACE = new LocationId(987_654_321);

  DataRequests requests();

  RequestLinks links();

  DataRequestCatalogue catalogue();

  /** A new user. */
  UserId user();

  /** A source that is there. */
  DataSourceId source();

  /** Two places that are there. */
  List<LocationId> places();

  private DataRequestId add(String title) {
    return requests().add(SimpleRequests.titled(title), RequestStatus.INTAKE, user());
  }

  private String shown(DataRequestId id) {
    return catalogue().find(id, Role.ADMIN).orElseThrow().text();
  }

  @Test
  default void aRequestHasItsCreatorAndStatus() {
    var creator = user();
    var id = requests().add(SimpleRequests.titled("Stops"), RequestStatus.ACTIVE, creator);
    var request = new DataRequest(id, creator, RequestStatus.ACTIVE);
    assertThat(requests().find(id)).contains(request);
    assertThat(requests().lock(id)).contains(request);
    assertThat(shown(id)).contains("Stops");
    assertThat(requests().find(NONE)).isEmpty();
    assertThat(requests().lock(NONE)).isEmpty();
    assertThat(catalogue().find(NONE, Role.ADMIN)).isEmpty();
  }

  @Test
  default void whatCannotBeKeptIsRefused() {
    assertThatThrownBy(() -> add(" ")).hasMessage("title must not be blank");
    assertThatThrownBy(() -> add("x".repeat(256)))
        .hasMessage("title must have 1 to 255 characters");
    var id = add("x".repeat(255));
    assertThatThrownBy(() -> requests().change(id, SimpleRequests.title(" ")))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("title must not be blank");
    assertThatThrownBy(() -> requests().change(id, SimpleRequests.coverage("x".repeat(256))))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("coverage_range must have at most 255 characters");
    NewDataRequest stops = SimpleRequests.titled("Stops");
    assertThatThrownBy(() -> requests().add(stops, RequestStatus.INTAKE, new UserId(987_654_321)))
        .isInstanceOf(Refusal.Unauthenticated.class)
        .hasMessage("There is no such user any more.");
  }

  @Test
  default void aChangeLeavesWhatItDoesNotMention() {
    var id = add("Stops");
    RequestChange coverage = SimpleRequests.coverage("2020 to 2024");
    requests().change(id, coverage);
    assertThat(shown(id)).contains("Stops", "2020 to 2024");
    requests().change(id, SimpleRequests.title("Searches"));
    assertThat(shown(id)).contains("Searches", "2020 to 2024").doesNotContain("Stops");
  }

  @Test
  default void aRequestMovesAndIsLinkedWithOneIssue() {
    var id = add("Stops");
    requests().move(id, RequestStatus.COMPLETE);
    assertThat(requests().find(id).orElseThrow().status()).isEqualTo(RequestStatus.COMPLETE);
    requests().link(id, new GitHubIssue("https://github.com/a/b/issues/1", new IssueNumber(1)));
    requests().link(id, new GitHubIssue("https://github.com/a/b/issues/2", new IssueNumber(2)));
    assertThat(shown(id)).contains("issues/2").doesNotContain("issues/1");
  }

  @Test
  default void aRequestIsRemovedWithItsLinks() {
    var id = add("Stops");
    links().addSource(id, source());
    links().addPlaces(id, places());
    requests().remove(id);
    requests().remove(id);
    assertThat(requests().find(id)).isEmpty();
    assertThat(links().lockPlace(id, places().getFirst())).isFalse();
    assertThat(catalogue().sources(id)).isEmpty();
    assertThat(catalogue().places(id)).isEmpty();
  }

  @Test
  default void aSourceIsLinkedOnce() {
    var id = add("Stops");
    var source = source();
    assertThat(links().lockSource(id, source)).isFalse();
    links().addSource(id, source);
    assertThat(links().lockSource(id, source)).isTrue();
    assertThatThrownBy(() -> links().addSource(id, source))
        .isInstanceOf(Refusal.Conflict.class)
        .hasMessage("Request-Source association already exists.");
    assertThatThrownBy(() -> links().addSource(NONE, source)).hasMessage("Request not found");
    assertThatThrownBy(() -> links().addSource(id, NO_SOURCE)).hasMessage("Source not found");
    assertThat(catalogue().sources(id).orElseThrow().count()).isEqualTo(1);
    links().removeSource(id, source);
    assertThat(links().lockSource(id, source)).isFalse();
    assertThat(catalogue().sources(id).orElseThrow().count()).isZero();
  }

  @Test
  default void aPlaceIsLinkedOnce() {
    var id = add("Stops");
    var place = places().getFirst();
    links().addPlace(id, place);
    assertThat(links().lockPlace(id, place)).isTrue();
    assertThatThrownBy(() -> links().addPlace(id, place))
        .isInstanceOf(Refusal.Conflict.class)
        .hasMessage("Request-Location association already exists.");
    assertThatThrownBy(() -> links().addPlace(id, NO_PLACE))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("Request-Location association not found.");
    links().removePlace(id, place);
    assertThat(links().lockPlace(id, place)).isFalse();
  }

  @Test
  default void ofSeveralPlacesThoseThatAreThereAreLinked() {
    var id = add("Stops");
    var wanted = List.of(places().getFirst(), NO_PLACE, places().getLast());
    assertThat(links().addPlaces(id, wanted))
        .containsExactlyInAnyOrder(places().getFirst(), places().getLast());
    assertThat(catalogue().places(id).orElseThrow().count()).isEqualTo(2);
  }
}
