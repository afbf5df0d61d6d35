package io.blotter.application.testing.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.idempotency.KeyedCall;
import io.blotter.application.idempotency.port.AnsweredCalls;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What {@link AnsweredCalls} promises, whoever keeps them. */
public interface AnsweredCallsContract {
  Instant NOON = Instant.parse("2100-01-01T12:00:00Z");

  AnsweredCalls calls();

  Transactions transactions();

  /** A user who is there. */
  UserId user(String name);

  private KeyedCall call(String key, String request) {
    return new KeyedCall(user("ann"), key, request);
  }

  @Test
  default void aKeyIsClaimedOnceByEachUser() {
    var first = call("one", "post");
    assertThat(calls().claim(first, NOON)).isTrue();
    assertThat(calls().claim(first, NOON)).isFalse();
    assertThat(calls().claim(new KeyedCall(first.user(), "one", "other"), NOON)).isFalse();
    assertThat(calls().claim(new KeyedCall(first.user(), "two", "post"), NOON)).isTrue();
    assertThat(calls().claim(new KeyedCall(user("bob"), "one", "post"), NOON)).isTrue();
  }

  @Test
  default void theSameRequestAloneGetsTheAnswerThatIsKept() {
    var first = call("one", "post");
    calls().claim(first, NOON);
    calls().keep(first, "{\"id\":1}");
    assertThat(calls().answer(first)).contains("{\"id\":1}");
    assertThat(calls().answer(new KeyedCall(first.user(), "one", "other"))).isEmpty();
    assertThat(calls().answer(new KeyedCall(first.user(), "two", "post"))).isEmpty();
    assertThat(calls().answer(new KeyedCall(user("bob"), "one", "post"))).isEmpty();
  }

  @Test
  default void aTransactionThatFailsClaimsNothing() {
    var first = call("one", "post");
    assertThatThrownBy(() ->
            transactions()
                .atomically(() -> {
                  calls().claim(first, NOON);
                  throw new IllegalStateException("failed");
                }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(calls().claim(first, NOON)).isTrue();
  }
}
