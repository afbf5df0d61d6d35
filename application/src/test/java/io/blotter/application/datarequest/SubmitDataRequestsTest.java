package io.blotter.application.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.mail.Message;
import io.blotter.application.testing.datarequest.SimpleRequests;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.DataRequest;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.datarequest.RequestUrgency;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmitDataRequestsTest {
  private static final LocationId HERE = new LocationId(1);
  private static final LocationId THERE = new LocationId(2);
  private static final LocationId NOWHERE = new LocationId(999);

  private final DataRequestSlice slice = new DataRequestSlice();

  @Test
  void aRequestBelongsToWhoeverMadeItAndBeginsAtIntake() {
    var id = slice.request();
    assertThat(slice.requests.find(id))
        .contains(new DataRequest(id, slice.creator.user(), RequestStatus.INTAKE));
    assertThat(slice.noted()).isEmpty();
  }

  @Test
  void onlyWritersChooseWhereItBegins() {
    var complete = SimpleRequests.withStatus("Stops", RequestStatus.COMPLETE);
    assertThat(slice.status(slice.submit.submit(complete, List.of(), slice.creator)))
        .isEqualTo(RequestStatus.INTAKE);
    assertThat(slice.status(slice.submit.submit(complete, List.of(), slice.writer)))
        .isEqualTo(RequestStatus.COMPLETE);
  }

  @Test
  void operationsHearOfIt() {
    slice.request();
    assertThat(slice.mail.letters())
        .containsExactly(
            new Message.NewDataRequest(new Email("desk@example.org"), "Stops", "All of them"),
            new Message.NewDataRequest(new Email("lead@example.org"), "Stops", "All of them"));
  }

  @Test
  void eachPlaceIsLinkedOnce() {
    var id =
        slice.submit.submit(
            SimpleRequests.titled("Stops"), List.of(HERE, THERE, HERE), slice.creator);
    assertThat(slice.browse.places(id).text()).isEqualTo(List.of(HERE, THERE).toString());
  }

  @Test
  void aPlaceThatIsNotThereIsRefusedAndNothingKept() {
    assertThatThrownBy(() ->
            slice.submit.submit(
                SimpleRequests.titled("Stops"), List.of(HERE, NOWHERE), slice.creator))
        .isInstanceOfSatisfying(
            Refusal.Invalid.class, no -> assertThat(no.field()).startsWith("location_ids"));
    assertThat(slice.requests.find(new DataRequestId(1))).isEmpty();
    assertThat(slice.mail.letters()).isEmpty();
  }

  @Test
  void eachRecordTypeIsWantedOnce() {
    var types = List.of(RecordType.STOPS, RecordType.SURVEYS, RecordType.STOPS);
    var request =
        new NewDataRequest("Stops", "All of them", RequestUrgency.URGENT, null, null, types, null);
    assertThat(request.recordTypes()).containsExactly(RecordType.STOPS, RecordType.SURVEYS);
    assertThat(SimpleRequests.titled("Stops").recordTypes()).isEmpty();
  }

  @Test
  void whoIsNoUserAnyMoreIsRefused() {
    var gone = DataRequestSlice.signedIn(new UserId(999));
    assertThatThrownBy(() -> slice.submit.submit(SimpleRequests.titled("Stops"), List.of(), gone))
        .isInstanceOf(Refusal.Unauthenticated.class);
  }
}
