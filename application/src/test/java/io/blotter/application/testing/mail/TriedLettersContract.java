package io.blotter.application.testing.mail;

import static io.blotter.application.testing.mail.LettersForTests.letter;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.mail.Priority;
import io.blotter.application.mail.port.MailQueue;
import io.blotter.application.mail.port.MailQueue.Queued;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link MailQueue} promises of letters that somebody tried to send. */
public interface TriedLettersContract {
  Instant NOON = Instant.parse("2100-01-01T12:00:00Z");
  Instant LATER = NOON.plus(Duration.ofHours(1));

  MailQueue queue();

  /** The text that is kept of a letter: empty for one that was sent, nothing for one forgotten. */
  Optional<String> text(String messageId);

  /** Why a letter was not sent. */
  Optional<String> error(String messageId);

  private Queued taken(String messageId) {
    queue().add(List.of(letter(messageId, Priority.DIGEST)), NOON);
    return queue().take(NOON, LATER).orElseThrow();
  }

  @Test
  default void aSentLetterLeavesNoTextAndIsNeverTakenAgain() {
    var first = taken("a@x");
    assertThat(text("a@x")).contains("a@x");
    queue().sent(first, NOON);
    assertThat(text("a@x")).contains("");
    queue().tryAgain(first, NOON, "late");
    queue().release(first);
    queue().park(first, NOON, "late");
    assertThat(queue().anyDue(LATER)).isFalse();
    assertThat(error("a@x")).isEmpty();
  }

  @Test
  default void aDeferredLetterIsDueWhenItsWaitIsOver() {
    queue().tryAgain(taken("a@x"), NOON.plusSeconds(60), "greylisted");
    assertThat(error("a@x")).contains("greylisted");
    assertThat(queue().anyDue(NOON.plusSeconds(59))).isFalse();
    assertThat(queue().take(NOON.plusSeconds(60), LATER).orElseThrow().attempt()).isEqualTo(2);
  }

  @Test
  default void aReleasedLetterIsAsIfItHadNotBeenTried() {
    queue().release(taken("a@x"));
    var again = queue().take(NOON.plusSeconds(9), LATER).orElseThrow();
    assertThat(again.attempt()).isEqualTo(1);
    assertThat(again.firstTriedAt()).isEqualTo(NOON.plusSeconds(9));
    queue().tryAgain(again, NOON.plusSeconds(60), "greylisted");
    queue().release(queue().take(LATER, LATER).orElseThrow());
    var third = queue().take(LATER, LATER).orElseThrow();
    assertThat(third.attempt()).isEqualTo(2);
    assertThat(third.firstTriedAt()).isEqualTo(NOON.plusSeconds(9));
  }

  @Test
  default void aLetterThatWasNotTriedGoesBeforeOneThatWas() {
    queue().tryAgain(taken("a@x"), NOON, "greylisted");
    queue().add(List.of(letter("b@x", Priority.DIGEST)), NOON.plusSeconds(1));
    assertThat(queue().take(LATER, LATER).orElseThrow().messageId()).isEqualTo("b@x");
  }

  @Test
  default void aParkedLetterKeepsItsTextAndIsNotTakenAgain() {
    queue().park(taken("a@x"), NOON, "no such user");
    assertThat(queue().anyDue(LATER)).isFalse();
    assertThat(text("a@x")).contains("a@x");
    assertThat(error("a@x")).contains("no such user");
  }

  @Test
  default void whoLostALetterToAnotherServerSaysNothingOfItButThatItWasSent() {
    var lost = taken("a@x");
    var ours = queue().take(LATER, LATER.plusSeconds(60)).orElseThrow();
    queue().tryAgain(lost, NOON, "late");
    queue().release(lost);
    queue().park(lost, NOON, "late");
    assertThat(queue().anyDue(LATER)).isFalse();
    assertThat(queue().anyDue(LATER.plusSeconds(60))).isTrue();
    assertThat(error("a@x")).isEmpty();
    queue().park(ours, LATER, "refused");
    queue().sent(lost, LATER);
    assertThat(text("a@x")).contains("");
  }
}
