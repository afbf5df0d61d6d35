package io.blotter.application.testing.mail;

import static io.blotter.application.testing.mail.LettersForTests.letter;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.mail.Priority;
import io.blotter.application.mail.port.MailQueue;
import io.blotter.application.mail.port.MailQueue.Queued;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link MailQueue} promises of letters that come in and go out. */
public interface MailQueueContract {
  Instant NOON = Instant.parse("2100-01-01T12:00:00Z");
  Instant LATER = NOON.plus(Duration.ofHours(1));

  MailQueue queue();

  private List<String> takeAll(Instant now) {
    var ids = new ArrayList<String>();
    for (var next = queue().take(now, LATER); next.isPresent(); next = queue().take(now, LATER)) {
      ids.add(next.get().messageId());
    }
    return ids;
  }

  @Test
  default void aLetterComesOutAsItWentIn() {
    assertThat(queue().anyDue(NOON)).isFalse();
    assertThat(queue().take(NOON, LATER)).isEmpty();
    queue().add(List.of(letter("a@x", Priority.ACCOUNT)), NOON);
    assertThat(queue().anyDue(NOON)).isTrue();
    assertThat(queue().take(NOON, LATER))
        .contains(
            new Queued(
                "a@x",
                "ann@example.org",
                "desk@example.org",
                "Subject",
                "a@x",
                "<p>a@x",
                "https://pdap.io/end",
                1,
                NOON));
  }

  @Test
  default void aMessageIdThatIsKnownIsNotAddedAgain() {
    var first = letter("a@x", Priority.DIGEST);
    queue().add(List.of(first, letter("a@x", "bob@example.org", Priority.DIGEST)), NOON);
    var taken = queue().take(NOON, LATER).orElseThrow();
    assertThat(taken.recipient()).isEqualTo("ann@example.org");
    queue().sent(taken, NOON);
    queue().add(List.of(first), NOON);
    queue().addLater(first, NOON, NOON);
    assertThat(queue().anyDue(LATER)).isFalse();
  }

  @Test
  default void urgentLettersGoFirstThenThoseThatCameFirst() {
    queue()
        .add(
            List.of(
                letter("digest@x", Priority.DIGEST),
                letter("operations@x", Priority.OPERATIONS),
                letter("account 1@x", Priority.ACCOUNT)),
            NOON);
    queue().add(List.of(letter("account 2@x", Priority.ACCOUNT)), NOON.minusSeconds(9));
    assertThat(takeAll(NOON))
        .containsExactly("account 1@x", "account 2@x", "operations@x", "digest@x");
  }

  @Test
  default void aLetterIsTakenByOneUntilItIsDueAgain() {
    queue().add(List.of(letter("a@x", Priority.ACCOUNT)), NOON);
    queue().take(NOON, LATER);
    assertThat(queue().anyDue(LATER.minusSeconds(1))).isFalse();
    assertThat(queue().take(LATER.minusSeconds(1), LATER)).isEmpty();
    assertThat(queue().anyDue(LATER)).isTrue();
    assertThat(queue().take(LATER, LATER.plusSeconds(1)))
        .hasValueSatisfying(again -> {
          assertThat(again.attempt()).isEqualTo(2);
          assertThat(again.firstTriedAt()).isEqualTo(NOON);
        });
  }

  @Test
  default void countsWhatCameForARecipientLately() {
    var ann = letter("a@x", Priority.ACCOUNT);
    queue().add(List.of(ann, letter("b@x", "ANN@example.org", Priority.ACCOUNT)), NOON);
    queue().add(List.of(letter("c@x", Priority.ACCOUNT)), NOON.minusSeconds(60));
    queue().add(List.of(letter("d@x", "bob@example.org", Priority.ACCOUNT)), NOON);
    queue().add(List.of(letter("e@x", Priority.DIGEST)), NOON);
    queue().sent(queue().take(NOON, LATER).orElseThrow(), NOON);
    assertThat(queue().countSince(ann, NOON)).isZero();
    assertThat(queue().countSince(ann, NOON.minusSeconds(60))).isEqualTo(2);
    assertThat(queue().countSince(ann, NOON.minusSeconds(61))).isEqualTo(3);
  }

  @Test
  default void aLetterThatWaitsIsJoinedByOthersToTheSameRecipient() {
    queue().addLater(letter("a@x", Priority.OPERATIONS), NOON, LATER);
    assertThat(queue().join(letter("b@x", "Ann@Example.org", Priority.OPERATIONS), NOON)).isTrue();
    assertThat(queue().join(letter("c@x", "bob@example.org", Priority.OPERATIONS), NOON)).isFalse();
    assertThat(queue().join(letter("d@x", Priority.ACCOUNT), NOON)).isFalse();
    assertThat(queue().join(letter("e@x", Priority.OPERATIONS), LATER)).isFalse();
    assertThat(queue().anyDue(NOON)).isFalse();
    assertThat(queue().take(LATER, LATER.plusSeconds(1)).orElseThrow().text()).isEqualTo("a@xb@x");
    assertThat(queue().join(letter("f@x", Priority.OPERATIONS), NOON)).isFalse();
  }

  @Test
  default void aLetterThatHasGrownLongIsJoinedByNone() {
    var filler = letter("x".repeat(99_999) + "@x", Priority.OPERATIONS);
    queue().addLater(letter("a@x", Priority.OPERATIONS), NOON, LATER);
    assertThat(queue().join(filler, NOON)).isTrue();
    assertThat(queue().join(filler, NOON)).isTrue();
    assertThat(queue().join(filler, NOON)).isFalse();
  }
}
