package io.blotter.application.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.domain.account.Caller;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkDataRequestsTest {
  private static final DataSourceId SOURCE = new DataSourceId(1);
  private static final LocationId PLACE = new LocationId(2);
  private static final DataRequestId NONE = new DataRequestId(999);

  private final DataRequestSlice slice = new DataRequestSlice();
  private final DataRequestId id = slice.request();

  @Test
  void creatorsAndWritersLinkAndUnlink() {
    for (Caller.SignedIn caller : List.of(slice.creator, slice.writer)) {
      slice.link.addSource(id, SOURCE, caller);
      slice.link.addPlace(id, PLACE, caller);
      assertThat(slice.browse.sources(id).count()).isEqualTo(1);
      assertThat(slice.browse.places(id).count()).isEqualTo(1);
      slice.link.removeSource(id, SOURCE, caller);
      slice.link.removePlace(id, PLACE, caller);
      assertThat(slice.browse.sources(id).count()).isZero();
      assertThat(slice.browse.places(id).count()).isZero();
    }
  }

  @Test
  void strangersLinkAndUnlinkNothing() {
    assertForbidden(
        () -> slice.link.addSource(id, SOURCE, slice.stranger),
        "User does not have permission to perform this action.");
    assertForbidden(
        () -> slice.link.addPlace(id, PLACE, slice.stranger),
        "User does not have permission to perform this action.");
    slice.links.addSource(id, SOURCE);
    slice.links.addPlace(id, PLACE);
    assertForbidden(
        () -> slice.link.removeSource(id, SOURCE, slice.stranger),
        "You do not have permission to delete this Request-Source association.");
    assertForbidden(
        () -> slice.link.removePlace(id, PLACE, slice.stranger),
        "You do not have permission to delete this Request-Location association.");
    assertThat(slice.browse.sources(id).count()).isEqualTo(1);
    assertThat(slice.browse.places(id).count()).isEqualTo(1);
  }

  @Test
  void aLinkThatIsNotThereIsNotFound() {
    assertThatThrownBy(() -> slice.link.removeSource(id, SOURCE, slice.creator))
        .isInstanceOf(Refusal.NotFound.class)
        .hasMessage("Entry for {'data_source_id': 1, 'request_id': " + id.value() + "} not found.");
    assertThatThrownBy(() -> slice.link.removePlace(id, PLACE, slice.creator))
        .isInstanceOf(Refusal.NotFound.class)
        .hasMessage(
            "Entry for {'location_id': 2, 'data_request_id': " + id.value() + "} not found.");
  }

  @Test
  void whatIsNotThereIsLinkedWithNothing() {
    assertThatThrownBy(() -> slice.link.addSource(NONE, SOURCE, slice.writer))
        .hasMessage("Request not found");
    assertForbidden(
        () -> slice.link.addSource(NONE, SOURCE, slice.creator),
        "User does not have permission to perform this action.");
    assertThatThrownBy(() -> slice.link.addSource(id, new DataSourceId(999), slice.creator))
        .hasMessage("Source not found");
  }

  private static void assertForbidden(Runnable work, String message) {
    assertThatThrownBy(work::run).isInstanceOf(Refusal.Forbidden.class).hasMessage(message);
  }
}
