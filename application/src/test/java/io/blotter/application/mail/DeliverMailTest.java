package io.blotter.application.mail;

import static io.blotter.application.testing.mail.LettersForTests.letter;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.mail.port.Mailer.Outcome;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.SettableClock;
import io.blotter.application.testing.mail.MailQueueInMemory;
import io.blotter.application.testing.mail.MailServerForTests;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliverMailTest {
  private final SettableClock clock = new SettableClock();
  private final MailQueueInMemory queue = new MailQueueInMemory(new DatabaseInMemory());
  private final MailServerForTests server = new MailServerForTests();
  private final DeliverMail delivery =
      new DeliverMailService(queue, server, server, clock, () -> Instant.EPOCH);

  @Test
  void nobodyIsConnectedToWhereNothingIsDue() {
    assertThat(delivery.deliverDue()).isZero();
    assertThat(server.events()).isEmpty();
  }

  @Test
  void whatIsDueLeavesInOrderOnOneConnection() {
    add("digest@x", "later@x");
    queue.add(List.of(letter("account@x", Priority.ACCOUNT)), clock.instant());
    assertThat(delivery.deliverDue()).isEqualTo(3);
    assertThat(server.events())
        .containsExactly("connected", "sent account@x", "sent digest@x", "sent later@x", "closed");
    assertThat(queue.text("account@x")).contains("");
    assertThat(delivery.deliverDue()).isZero();
  }

  @Test
  void aHundredLeaveOnOneConnection() {
    addMany(150);
    assertThat(delivery.deliverDue()).isEqualTo(100);
    assertThat(delivery.deliverDue()).isEqualTo(50);
  }

  @Test
  void aRoundEndsAfterAMinute() {
    addMany(5);
    server.answer(_ -> {
      clock.pass(Duration.ofSeconds(20));
      return new Outcome.Accepted();
    });
    assertThat(delivery.deliverDue()).isEqualTo(3);
  }

  @Test
  void aLetterThatIsBeingSentIsNobodyElsesForTenMinutes() {
    add("a@x");
    server.answer(letter -> {
      assertThat(queue.anyDue(clock.instant().plus(Duration.ofMinutes(10)).minusMillis(1)))
          .isFalse();
      assertThat(queue.anyDue(clock.instant().plus(Duration.ofMinutes(10)))).isTrue();
      return new Outcome.Refused("no such user");
    });
    assertThat(delivery.deliverDue()).isZero();
  }

  @Test
  void aRefusedLetterIsParkedAndTheOthersLeave() {
    add("bad@x", "good@x");
    server.answer(letter ->
        letter.messageId().equals("bad@x")
            ? new Outcome.Refused("no such user")
            : new Outcome.Accepted());
    assertThat(delivery.deliverDue()).isEqualTo(1);
    assertThat(server.events())
        .containsExactly("connected", "parked bad@x: no such user", "sent good@x", "closed");
    assertThat(queue.error("bad@x")).contains("no such user");
    clock.pass(Duration.ofDays(1));
    assertThat(delivery.deliverDue()).isZero();
  }

  @Test
  void aLetterOnWhichTheMailerChokesIsTriedAgainAndTheOthersLeave() {
    add("bad@x", "good@x");
    server.answer(letter -> {
      if (letter.messageId().equals("bad@x")) {
        throw new IllegalStateException("secret link");
      }
      return new Outcome.Accepted();
    });
    assertThat(delivery.deliverDue()).isEqualTo(1);
    assertThat(queue.error("bad@x")).contains("java.lang.IllegalStateException");
  }

  @Test
  void aLetterOverWhichServersEndIsGivenUp() {
    add("bad@x");
    for (var i = 0; i < 49; i++) {
      queue.take(clock.instant(), clock.instant());
    }
    server.answer(new Outcome.Unreachable("gone"));
    delivery.deliverDue();
    assertThat(server.events()).containsExactly("connected", "held PT30S: gone", "closed");
    for (var i = 0; i < 50; i++) {
      queue.take(clock.instant(), clock.instant());
    }
    new DeliverMailService(queue, server, server, clock, () -> Instant.EPOCH).deliverDue();
    assertThat(server.events())
        .containsExactly(
            "connected",
            "parked bad@x: servers ended while they tried to send this letter",
            "closed");
  }

  private void add(String... ids) {
    for (var id : ids) {
      queue.add(List.of(letter(id, Priority.DIGEST)), clock.instant());
    }
  }

  private void addMany(int count) {
    add(IntStream.range(0, count).mapToObj(i -> i + "@x").toArray(String[]::new));
  }
}
