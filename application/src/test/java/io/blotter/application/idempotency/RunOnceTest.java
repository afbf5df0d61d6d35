package io.blotter.application.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.shared.Deadline;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.SettableClock;
import io.blotter.application.testing.idempotency.AnsweredCallsInMemory;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RunOnceTest {
  private static final KeyedCall ONE = new KeyedCall(new UserId(1), "key", "post /a");

  private final SettableClock clock = new SettableClock();
  private final DatabaseInMemory database = new DatabaseInMemory();
  private final AnsweredCallsInMemory calls = new AnsweredCallsInMemory(database);
  private final RunOnce once = new RunOnceService(calls, database, clock);
  private final List<String> done = new ArrayList<>();

  @Test
  void theSameRequestIsDoneOnceAndAnsweredAlike() {
    assertThat(once.run(ONE, work("first"))).isEqualTo("first");
    assertThat(once.run(ONE, work("second"))).isEqualTo("first");
    assertThat(done).containsExactly("first");
  }

  @Test
  void aKeyThatStandsForAnotherRequestIsRefused() {
    once.run(ONE, work("first"));
    assertThatThrownBy(
            () -> once.run(new KeyedCall(ONE.user(), ONE.key(), "post /b"), work("second")))
        .isInstanceOf(Refusal.Conflict.class)
        .hasMessage("This Idempotency-Key was used for another request.");
    assertThat(done).containsExactly("first");
  }

  @Test
  void aKeyIsItsUsersOwn() {
    once.run(ONE, work("first"));
    assertThat(once.run(new KeyedCall(new UserId(2), ONE.key(), ONE.request()), work("second")))
        .isEqualTo("second");
  }

  @Test
  void aRefusedCallMayBeSentAgain() {
    assertThatThrownBy(() ->
            once.run(
                ONE,
                () -> {
                  throw new Refusal.Invalid("title", "is missing");
                }))
        .isInstanceOf(Refusal.Invalid.class);
    var again = CompletableFuture.supplyAsync(() -> once.run(ONE, work("again")));
    assertThat(again.join()).isEqualTo("again");
  }

  @Test
  void aRepetitionThatHasNoTimeToWaitForTheFirstIsRefused() {
    once.run(
        ONE,
        () -> {
          var repetition =
              CompletableFuture.supplyAsync(() ->
                  Deadline.in(Duration.ZERO, "test").during(() -> once.run(ONE, work("second"))));
          assertThatThrownBy(repetition::join)
              .hasCauseInstanceOf(Refusal.Unavailable.class)
              .hasMessageContaining("The first call with this Idempotency-Key still goes on.");
          return "first";
        });
    assertThat(once.run(ONE, work("third"))).isEqualTo("first");
    assertThat(done).isEmpty();
  }

  private Supplier<String> work(String answer) {
    return () -> {
      done.add(answer);
      return answer;
    };
  }
}
