package io.blotter.bootstrap.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.mail.Message;
import io.blotter.application.mail.Message.Digest;
import io.blotter.application.mail.SendMail;
import io.blotter.bootstrap.FollowersForTests;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.shared.Refusal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Mailings that are repeated, overlap, or break off. */
class NotificationRunsTest {
  private static final String ENTRIES =
      "select count(*) || '/' || count(sent_at) from data_request_user_notification_queue";
  private static final String WAITING =
      "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname ="
          + " current_database()";
  private static final String LETTERS =
      "select count(*) || '/' || count(distinct recipient) from mail_queue";
  private static final String LOG =
      "select string_agg(user_count::text, ',' order by id) from notification_log";

  @AutoClose private final FollowersForTests world = FollowersForTests.start();

  @Test
  void aPreviewWritesNothingAndTellsWhatIsLeft() {
    world.follow("ann", "PA", "Stops");
    world.follow("bob", "US");
    world.reached(world.request("the request", "PA"), RequestStatus.COMPLETE);
    world.visible(world.source("the source", "Stops", "Pittsburgh"));
    assertThat(world.onlyReading().preview().text())
        .isEqualToIgnoringWhitespace(
            """
            {"counts": {"total_events": 3, "total_users": 2, "distinct_events": 2,
              "distinct_data_request_events": 1, "distinct_data_source_events": 1},
             "batches": [
              {"user_id": %1$s, "user_email": "ann@example.org", "events": [
                {"event_id": 1, "event_type": "Request Complete", "entity_id": %3$s, "entity_type": "Data Request", "entity_name": "the request"},
                {"event_id": 1, "event_type": "Data Source Approved", "entity_id": %4$s, "entity_type": "Data Source", "entity_name": "the source"}]},
              {"user_id": %2$s, "user_email": "bob@example.org", "events": [
                {"event_id": 1, "event_type": "Request Complete", "entity_id": %3$s, "entity_type": "Data Request", "entity_name": "the request"}]}]}
            """
                .formatted(
                    asked("select id from users where email like 'ann%'"),
                    asked("select id from users where email like 'bob%'"),
                    asked("select id from data_requests"),
                    asked("select id from data_sources")));
    assertThat(world.another().send()).isEqualTo(2);
    assertThat(world.another().preview().text())
        .isEqualToIgnoringWhitespace(
            """
            {"counts": {"total_events": 0, "total_users": 0, "distinct_events": 0,
              "distinct_data_request_events": 0, "distinct_data_source_events": 0}, "batches": []}
            """);
  }

  @Test
  void entriesThatAPeerQueuedAndDidNotSendAreSent() {
    world.crowd("user", 2);
    world.reached(world.request("stops", "PA"), RequestStatus.COMPLETE);
    world
        .database()
        .execute(
            "insert into data_request_user_notification_queue (event_id, user_id) select 1, min(id)"
                + " from users");
    assertThat(world.another().send()).isEqualTo(2);
    assertThat(asked(ENTRIES)).isEqualTo("2/2");
    assertThat(world.another().send()).isZero();
  }

  @RepeatedTest(3)
  void twoRunsAtOnceShareTheUsers() throws Exception {
    world.crowd("user", 1_100);
    for (var title : List.of("one", "two", "three")) {
      world.reached(world.request(title, "42003"), RequestStatus.READY_TO_START);
    }
    var together = new CyclicBarrier(2);
    try (var executor = Executors.newFixedThreadPool(2)) {
      Callable<Integer> run =
          () -> {
            var mine = world.another();
            together.await();
            return mine.send();
          };
      var told = 0;
      for (var result : executor.invokeAll(List.of(run, run))) {
        told += result.get();
      }
      assertThat(told).isEqualTo(1_100);
    }
    assertThat(asked(LETTERS)).isEqualTo("1100/1100");
    assertThat(asked(ENTRIES)).isEqualTo("3300/3300");
    assertThat(asked("select sum(user_count) from notification_log")).isEqualTo("1100");
  }

  @Test
  void aRunThatDiesLosesNothingAndRepeatsNothing() {
    world.crowd("user", 400);
    world.reached(world.request("stops", "PA"), RequestStatus.COMPLETE);
    var dying = world.sending(new DyingLetters(world.mail().letters()));

    assertThatThrownBy(dying::send).isInstanceOf(Refusal.Unavailable.class);
    assertThat(asked(LETTERS)).as("what was committed before").isEqualTo("250/250");
    assertThat(asked(ENTRIES)).isEqualTo("250/250");
    assertThat(asked(LOG)).isEqualTo("null");
    assertThat(world.another().send()).isEqualTo(150);
    assertThat(asked(LETTERS)).isEqualTo("400/400");
    assertThat(asked(LOG)).isEqualTo("150");
  }

  @Test
  void aUserWhoIsBeingEditedIsToldAtTheEnd() throws Exception {
    world.crowd("user", 3);
    world.reached(world.request("stops", "PA"), RequestStatus.COMPLETE);
    try (var editor = world.database().dataSource().getConnection();
        var executor = Executors.newSingleThreadExecutor()) {
      editor.setAutoCommit(false);
      editor
          .createStatement()
          .execute("update users set role = 'edited' where email = 'user1@example.org'");
      var told = executor.submit(world.another()::send);
      while (!told.isDone() && asked(WAITING).equals("0")) {
        Thread.onSpinWait();
      }
      assertThat(asked(LETTERS)).as("the others need not wait").isEqualTo("2/2");
      editor.commit();
      assertThat(told.get()).isEqualTo(3);
    }
    assertThat(asked(LETTERS)).isEqualTo("3/3");
  }

  private String asked(String query) {
    return world.mail().asked(query).isEmpty() ? "null" : world.mail().asked(query);
  }

  /** Has its database connection cut when the second batch is to be queued. */
  private final class DyingLetters implements SendMail {
    private final SendMail real;
    private final AtomicInteger batches = new AtomicInteger();

    DyingLetters(SendMail real) {
      this.real = real;
    }

    @Override
    public void send(Message message) {
      real.send(message);
    }

    @Override
    public void send(List<Digest> letters) {
      if (batches.incrementAndGet() == 2) {
        world
            .database()
            .value(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname ="
                    + " current_database() and state = 'idle in transaction'");
      }
      real.send(letters);
    }
  }
}
