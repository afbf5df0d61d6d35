package io.blotter.application.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.mail.Message;
import io.blotter.application.mail.Message.Digest;
import io.blotter.application.mail.SendMail;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.SettableClock;
import io.blotter.application.testing.mail.SentMail;
import io.blotter.application.testing.notification.FollowedPlace;
import io.blotter.application.testing.notification.FollowersInMemory;
import io.blotter.application.testing.notification.NotificationsInMemory;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SendNotificationsTest {
  private final DatabaseInMemory database = new DatabaseInMemory();
  private final FollowersInMemory world = new FollowersInMemory(database);
  private final NotificationsInMemory notifications = new NotificationsInMemory(world, database);
  private final SentMail mail = new SentMail(database);
  private final SendNotifications sending = sendingBy(mail);

  private SendNotifications sendingBy(SendMail letters) {
    return new SendNotificationsService(
        notifications,
        new Digests("https://pdap.io", news -> news + "@x", ending -> "end " + ending.place()),
        letters,
        database,
        new SettableClock());
  }

  @Test
  void everyFollowerGetsOneLetterAboutAllThatIsNew() {
    world.follow("ann", FollowedPlace.US, RecordType.STOPS);
    world.follow("bob", FollowedPlace.OHIO);
    world.follow("cat", FollowedPlace.PITTSBURGH);
    completed("in Ohio", FollowedPlace.OHIO);
    completed("everywhere", FollowedPlace.US);
    notifications.addForSources(
        List.of(world.source("stops", RecordType.STOPS, FollowedPlace.OHIO)),
        EventType.DATA_SOURCE_APPROVED);
    assertThat(sending.send()).isEqualTo(2);
    assertThat(mail.letters()).hasSize(2);
    assertThat(mail.letters().getFirst())
        .isInstanceOfSatisfying(
            Digest.class,
            ann -> {
              assertThat(ann.to().address()).isEqualTo("ann@example.org");
              assertThat(ann.completed().items())
                  .extracting(Digest.Item::name)
                  .containsExactly("in Ohio", "everywhere");
              assertThat(ann.sources().items())
                  .extracting(Digest.Item::name)
                  .containsExactly("stops");
            });
    assertThat(notifications.log()).containsExactly(2);
  }

  @Test
  void nobodyIsToldTwice() {
    world.follow("ann", FollowedPlace.US);
    completed("first", FollowedPlace.OHIO);
    assertThat(sending.send()).isEqualTo(1);
    assertThat(sending.send()).isZero();
    completed("second", FollowedPlace.OHIO);
    assertThat(sending.send()).isEqualTo(1);
    assertThat(mail.letters()).hasSize(2);
    assertThat(mail.last().toString()).contains("second").doesNotContain("first");
    assertThat(notifications.log()).containsExactly(1, 0, 1);
  }

  @Test
  void allAreToldHoweverMany() {
    crowd(751);
    completed("Stops", FollowedPlace.OHIO);
    assertThat(sending.send()).isEqualTo(751);
    assertThat(mail.letters()).extracting(Message::to).doesNotHaveDuplicates().hasSize(751);
  }

  @Test
  void aUserWhomAnotherRunHoldsIsToldAtTheEnd() {
    var held = world.follow("held", FollowedPlace.US);
    crowd(300);
    completed("Stops", FollowedPlace.OHIO);
    world.whileHeld(held, () -> assertThat(sending.send()).isEqualTo(301));
    assertThat(mail.last().to().address()).isEqualTo("held@example.org");
  }

  @Test
  void manyWhomAnotherRunHoldsAreAllToldAtTheEnd() {
    var crowd = IntStream.range(0, 600).mapToObj(i -> world.follow("u" + i, FollowedPlace.US));
    completed("Stops", FollowedPlace.OHIO);
    var send =
        crowd.reduce(
            (Runnable) () -> assertThat(sending.send()).isEqualTo(600),
            (work, user) -> () -> world.whileHeld(user, work),
            (work, _) -> work);
    send.run();
    assertThat(mail.letters()).hasSize(600);
  }

  @Test
  void aRunThatBreaksOffLosesNothingAndRepeatsNothing() {
    crowd(400);
    completed("Stops", FollowedPlace.OHIO);
    var failing =
        sendingBy(
            new SendMail() {
              @Override
              public void send(Message message) {
                mail.send(message);
              }

              @Override
              public void send(List<Digest> letters) {
                if (!mail.letters().isEmpty()) {
                  throw new Refusal.Unavailable("away");
                }
                mail.send(letters);
              }
            });
    assertThatThrownBy(failing::send).isInstanceOf(Refusal.Unavailable.class);
    assertThat(mail.letters()).hasSize(250);
    assertThat(notifications.log()).isEmpty();
    assertThat(sending.send()).isEqualTo(150);
    assertThat(mail.letters()).extracting(Message::to).doesNotHaveDuplicates().hasSize(400);
  }

  @Test
  void aPreviewTellsWhatIsLeftAndNobodyElse() {
    world.follow("ann", FollowedPlace.US);
    completed("Stops", FollowedPlace.OHIO);
    assertThat(sending.preview().text()).contains("Stops");
    assertThat(mail.letters()).isEmpty();
    assertThat(sending.send()).isEqualTo(1);
    assertThat(sending.preview().text()).doesNotContain("Stops");
  }

  private void crowd(int count) {
    for (var i = 0; i < count; i++) {
      world.follow("user" + i, FollowedPlace.US);
    }
  }

  private void completed(String title, FollowedPlace place) {
    notifications.addForRequest(world.request(title, place), EventType.REQUEST_COMPLETE);
  }
}
