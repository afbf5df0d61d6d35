package io.blotter.application.mail;

import static io.blotter.application.testing.mail.LettersForTests.letter;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.mail.port.Mailer.Outcome;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.SettableClock;
import io.blotter.application.testing.mail.MailQueueInMemory;
import io.blotter.application.testing.mail.MailServerForTests;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters that do not leave at the first try. */
class DeferredMailTest {
  private static final Outcome PUT_OFF = new Outcome.Deferred("greylisted");

  private final SettableClock clock = new SettableClock();
  private final MailQueueInMemory queue = new MailQueueInMemory(new DatabaseInMemory());
  private final MailServerForTests server = new MailServerForTests();
  private final DeliverMail delivery = new DeliverMailService(queue, server, server, clock, clock);

  @Test
  void aLetterThatIsPutOffWaitsLongerAndLonger() {
    add(1);
    server.answer(PUT_OFF);
    delivery.deliverDue();
    assertThat(server.events()).containsExactly("connected", "failed 0@x: greylisted", "closed");
    assertThat(queue.error("0@x")).contains("greylisted");
    for (var minutes : List.of(1, 5, 30, 120, 240, 240)) {
      clock.pass(Duration.ofMinutes(minutes).minusMillis(1));
      delivery.deliverDue();
      assertThat(server.events()).as("before %s minutes", minutes).isEmpty();
      clock.pass(Duration.ofMillis(1));
      delivery.deliverDue();
      assertThat(server.events()).as("after %s minutes", minutes).hasSize(3);
    }
  }

  @Test
  void aLetterThatIsPutOffForFiveDaysIsGivenUp() {
    add(1);
    server.answer(PUT_OFF);
    delivery.deliverDue();
    clock.pass(Duration.ofDays(5).minusMillis(1));
    delivery.deliverDue();
    assertThat(server.events()).contains("failed 0@x: greylisted");
    clock.pass(Duration.ofHours(4));
    delivery.deliverDue();
    assertThat(server.events()).contains("parked 0@x: greylisted");
    clock.pass(Duration.ofDays(1));
    assertThat(queue.anyDue(clock.instant())).isFalse();
  }

  @Test
  void aServerThatTakesNothingIsLeftAloneLongerAndLonger() {
    add(1);
    server.away(true);
    for (var seconds : List.of(30, 60, 120, 240, 300, 300)) {
      assertThat(delivery.deliverDue()).isZero();
      assertThat(server.events())
          .containsExactly("held " + Duration.ofSeconds(seconds) + ": connection refused");
      clock.pass(Duration.ofSeconds(seconds).minusMillis(1));
      delivery.deliverDue();
      assertThat(server.events()).isEmpty();
      clock.pass(Duration.ofMillis(1));
    }
    server.away(false);
    assertThat(delivery.deliverDue()).isEqualTo(1);
    add(2);
    server.away(true);
    server.events();
    delivery.deliverDue();
    assertThat(server.events()).containsExactly("held PT30S: connection refused");
  }

  @Test
  void aServerThatGoesAwayMeanwhileCountsAsNoTry() {
    add(2);
    server.answer(new Outcome.Unreachable("gone"));
    assertThat(delivery.deliverDue()).isZero();
    assertThat(server.events()).containsExactly("connected", "held PT30S: gone", "closed");
    assertThat(queue.take(clock.instant(), clock.instant()).orElseThrow().attempt()).isEqualTo(1);
  }

  @Test
  void aServerThatPutsOffTenInARowIsLeftAlone() {
    add(15);
    server.answer(PUT_OFF);
    delivery.deliverDue();
    assertThat(server.events())
        .hasSize(13)
        .contains("held PT30S: The mail server puts off one recipient after the other.");
    delivery.deliverDue();
    assertThat(server.events()).isEmpty();
  }

  @Test
  void aServerThatTakesOneInTenIsNotLeftAlone() {
    add(30);
    server.answer(letter -> letter.messageId().endsWith("9@x") ? new Outcome.Accepted() : PUT_OFF);
    assertThat(delivery.deliverDue()).isEqualTo(3);
    assertThat(server.events()).hasSize(32).noneMatch(event -> event.startsWith("held"));
  }

  @Test
  void aServerThatRefusesOneInTenIsNotLeftAlone() {
    add(30);
    server.answer(letter ->
        letter.messageId().endsWith("9@x") ? new Outcome.Refused("no such user") : PUT_OFF);
    assertThat(delivery.deliverDue()).isZero();
    assertThat(server.events()).hasSize(32).noneMatch(event -> event.startsWith("held"));
  }

  private void add(int count) {
    for (var i = 0; i < count; i++) {
      queue.add(List.of(letter(i + "@x", Priority.DIGEST)), clock.instant());
    }
  }
}
