package io.blotter.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.mail.Message.Digest.Item;
import io.blotter.application.mail.Message.Digest.Place;
import io.blotter.application.notification.port.PendingNotifications.PendingNotification;
import io.blotter.application.notification.port.PendingNotifications.Recipient;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.UserId;
import io.blotter.domain.location.LocationId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestsTest {
  private static final Recipient ANN = new Recipient(new UserId(7), new Email("ann@example.org"));
  private static final Digests DIGESTS =
      new Digests(
          "https://pdap.io",
          news -> "<" + news + ">",
          ending -> ending.user().value() + " " + ending.place());

  @Test
  void aThingIsNamedOnceForEachKindOfNews() {
    var digest =
        DIGESTS.of(
            ANN,
            List.of(
                news(EventType.REQUEST_READY_TO_START, 1, 5, "Stops"),
                news(EventType.REQUEST_COMPLETE, 2, 5, "Stops"),
                news(EventType.REQUEST_READY_TO_START, 3, 5, "Stops")));
    var item = new Item("Stops", null, "https://pdap.io/data-request/5");
    assertThat(digest.started().items()).containsExactly(item);
    assertThat(digest.completed().items()).containsExactly(item);
    assertThat(digest.sources().any()).isFalse();
    assertThat(digest.profile()).isEqualTo("https://pdap.io/profile");
  }

  @Test
  void aNameStaysOnItsLine() {
    var digest =
        DIGESTS.of(
            ANN, List.of(news(EventType.DATA_SOURCE_APPROVED, 1, 9, "A\r\n\u2028\thttps://evil")));
    assertThat(digest.sources().items())
        .containsExactly(new Item("A https://evil", null, "https://pdap.io/data-source/9"));
  }

  @Test
  void theMessageIdFollowsFromTheReaderAndTheEvents() {
    var one = news(EventType.REQUEST_COMPLETE, 1, 5, "Stops");
    var other = news(EventType.DATA_SOURCE_APPROVED, 1, 5, "Stops");
    var id = DIGESTS.of(ANN, List.of(one, other)).messageId();
    assertThat(id)
        .isEqualTo("<7:DATA_SOURCE_APPROVED 1,REQUEST_COMPLETE 1>")
        .isEqualTo(DIGESTS.of(ANN, List.of(other, one)).messageId())
        .isNotEqualTo(DIGESTS.of(ANN, List.of(one)).messageId())
        .isNotEqualTo(
            DIGESTS.of(new Recipient(new UserId(8), ANN.email()), List.of(one, other)).messageId());
  }

  @Test
  void aFollowedPlaceIsNamedOnceAndAllCanBeEnded() {
    var digest =
        DIGESTS.of(
            ANN,
            List.of(
                news(EventType.REQUEST_COMPLETE, 1, 5, "Stops"),
                news(EventType.REQUEST_COMPLETE, 2, 6, "Searches")));
    assertThat(digest.places()).containsExactly(new Place("Pennsylvania", "7 LocationId[value=3]"));
    assertThat(digest.unsubscribe()).isEqualTo("7 null");
  }

  private static PendingNotification news(EventType type, long event, long entity, String name) {
    return new PendingNotification(
        ANN.user(), type, event, entity, name, null, new LocationId(3), "Pennsylvania");
  }
}
