package io.blotter.application.testing.notification;

import static io.blotter.application.testing.notification.FollowedPlace.ALLEGHENY;
import static io.blotter.application.testing.notification.FollowedPlace.OHIO;
import static io.blotter.application.testing.notification.FollowedPlace.PENNSYLVANIA;
import static io.blotter.application.testing.notification.FollowedPlace.PITTSBURGH;
import static io.blotter.application.testing.notification.FollowedPlace.US;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.blotter.application.notification.EventType;
import io.blotter.application.notification.port.Events;
import io.blotter.application.notification.port.PendingNotifications;
import io.blotter.application.notification.port.PendingNotifications.PendingNotification;
import io.blotter.application.notification.port.PendingNotifications.Recipient;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.UserId;
import io.blotter.domain.taxonomy.RecordType;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Events} and {@link PendingNotifications} promise together. */
public interface PendingNotificationsContract {
  Instant NOON = Instant.parse("2100-01-01T12:00:00Z");

  FollowersWorld world();

  Events events();

  PendingNotifications pending();

  Transactions transactions();

  private List<String> told(UserId... users) {
    return pending().take(List.of(users), NOON).stream()
        .map(news -> news.user().equals(users[0]) ? news.name() : "another's " + news.name())
        .toList();
  }

  @Test
  default void followersAreListedOnceByTheirIds() {
    var ann = world().follow("ann", US);
    var bob = world().follow("bob", OHIO);
    world().follow("ann", OHIO);
    var cat = world().follow("cat", US);
    world().shut(bob);
    assertThat(pending().followers(new UserId(0), 9)).containsExactly(ann, cat);
    assertThat(pending().followers(new UserId(0), 1)).containsExactly(ann);
    assertThat(pending().followers(ann, 9)).containsExactly(cat);
  }

  @Test
  default void whoIsHeldOrShutIsLeftOut() {
    var ann = world().follow("ann", US);
    var bob = world().follow("bob", US);
    var shut = world().follow("shut", US);
    world().shut(shut);
    var everybody = List.of(ann, bob, shut);
    assertThat(pending().reserve(everybody, true))
        .containsExactlyInAnyOrder(
            new Recipient(ann, new Email("ann@example.org")),
            new Recipient(bob, new Email("bob@example.org")));
    world()
        .whileHeld(
            ann,
            () ->
                assertThat(pending().reserve(everybody, false))
                    .extracting(Recipient::user)
                    .containsExactly(bob));
  }

  @Test
  default void aRequestIsForWhoeverFollowsItsPlaceOrOneAround() {
    var country = world().follow("country", US);
    var county = world().follow("county", ALLEGHENY);
    var elsewhere = world().follow("elsewhere", OHIO);
    var within = world().follow("within", PITTSBURGH);
    var request = world().request("Stops", ALLEGHENY);
    events().addForRequest(request, EventType.REQUEST_COMPLETE);
    assertThat(told(country)).containsExactly("Stops");
    assertThat(told(within, elsewhere)).isEmpty();
    assertThat(pending().take(List.of(county), NOON))
        .singleElement()
        .satisfies(news ->
            assertThat(news)
                .isEqualTo(
                    new PendingNotification(
                        county,
                        EventType.REQUEST_COMPLETE,
                        news.event(),
                        request.value(),
                        "Stops",
                        ALLEGHENY.fullName(),
                        world().id(ALLEGHENY),
                        ALLEGHENY.fullName())));
  }

  @Test
  default void aSourceIsForWhoeverFollowsItsRecordTypeThere() {
    var ann = world().follow("ann", PENNSYLVANIA, RecordType.STOPS);
    world().follow("ann", OHIO, RecordType.SURVEYS);
    var bob = world().follow("bob", PENNSYLVANIA);
    events()
        .addForSources(
            List.of(
                world().source("stops", RecordType.STOPS, PITTSBURGH),
                world().source("surveys", RecordType.SURVEYS, PITTSBURGH),
                world().source("surveys in Ohio", RecordType.SURVEYS, OHIO)),
            EventType.DATA_SOURCE_APPROVED);
    assertThat(pending().take(List.of(ann, bob), NOON))
        .extracting(PendingNotification::name, PendingNotification::about)
        .containsExactly(
            tuple("stops", "stops, " + PITTSBURGH.fullName()),
            tuple("surveys in Ohio", "surveys in Ohio, Ohio"));
  }

  @Test
  default void whatWasToldIsNotToldAgain() {
    var ann = world().follow("ann", US);
    var request = world().request("Stops", OHIO);
    var source = world().source("Surveys", RecordType.SURVEYS, OHIO);
    world().follow("ann", OHIO, RecordType.SURVEYS);
    events().addForRequest(request, EventType.REQUEST_READY_TO_START);
    events().addForSources(List.of(source), EventType.DATA_SOURCE_APPROVED);
    assertThat(pending().preview().text()).contains("Stops", "Surveys");
    assertThat(told(ann)).containsExactly("Stops", "Stops", "Surveys");
    assertThat(told(ann)).isEmpty();
    assertThat(pending().preview().text()).doesNotContain("Stops");
    events().addForRequest(request, EventType.REQUEST_READY_TO_START);
    events().addForSources(List.of(source), EventType.DATA_SOURCE_APPROVED);
    assertThat(told(ann)).as("a state reached anew is news").containsOnly("Stops").hasSize(2);
    assertThat(told(world().follow("later", OHIO))).hasSize(2);
  }

  @Test
  default void whatAFailedTransactionTookIsStillToBeTold() {
    var ann = world().follow("ann", US);
    events().addForRequest(world().request("Stops", OHIO), EventType.REQUEST_COMPLETE);
    assertThatThrownBy(() ->
            transactions()
                .atomically(() -> {
                  assertThat(told(ann)).hasSize(1);
                  throw new IllegalStateException("failed");
                }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(told(ann)).hasSize(1);
  }
}
