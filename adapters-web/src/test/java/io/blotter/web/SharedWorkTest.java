package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.shared.DataSlice;
import io.blotter.domain.shared.Refusal;
import java.lang.Thread.State;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several ask for one answer at once. */
class SharedWorkTest {
  private static final int CALLERS = 8;

  private final AtomicLong version = new AtomicLong();
  private final AnswerCache<String> answers =
      new AnswerCache<>(_ -> version.get(), 1_000, String::length);
  private final AtomicInteger workedOut = new AtomicInteger();

  @Test
  void areWorkedOutByOneForAllWhoWait() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = callers.submit(() -> answers.get(key("a"), () -> slowly(begun, goOn)));
      begun.await();
      var others = all(() -> callers.submit(() -> answers.get(key("a"), this::work)));
      assertThat(answers.get(key("b"), () -> "of another key")).isEqualTo("of another key");
      goOn.countDown();
      assertThat(first.get()).isEqualTo("worked out");
      for (var other : others) {
        assertThat(other.get()).isEqualTo("worked out");
      }
    }
    assertThat(workedOut).hasValue(1);
  }

  @Test
  void areWorkedOutAnewByThoseWhoComeAfterAChange() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var _ = callers.submit(() -> answers.get(key("a"), () -> slowly(begun, goOn)));
      begun.await();
      version.set(1);
      assertThat(answers.get(key("a"), () -> "after")).isEqualTo("after");
      goOn.countDown();
    }
    assertThat(answers.get(key("a"))).hasValue("after");
  }

  @Test
  void areRefusedToAllWhoWaitButForWhatOnlyOneMet() throws Exception {
    assertThat(refused(new Refusal.NotFound("not there"))).isEqualTo(CALLERS);
    assertThat(workedOut).hasValue(0);
    assertThat(refused(new Refusal.Unavailable("busy"))).isZero();
    assertThat(workedOut).hasValue(1);
  }

  /** How many of those who wait get the refusal of the first. */
  private int refused(Refusal refusal) throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var refused = new AtomicInteger();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var _ =
          callers.submit(() ->
              answers.get(
                  key("b"),
                  () -> {
                    await(begun, goOn);
                    throw refusal;
                  }));
      begun.await();
      var waiting = all(() -> Thread.startVirtualThread(() -> countRefusal(refused)));
      while (waiting.stream().anyMatch(caller -> caller.getState() != State.TIMED_WAITING)) {
        Thread.onSpinWait();
      }
      goOn.countDown();
      for (var caller : waiting) {
        caller.join();
      }
    }
    return refused.get();
  }

  private void countRefusal(AtomicInteger refused) {
    try {
      answers.get(key("b"), this::work);
    } catch (Refusal same) {
      refused.incrementAndGet();
    }
  }

  private static <T> List<T> all(Supplier<T> caller) {
    return Stream.generate(caller).limit(CALLERS).toList();
  }

  private String slowly(CountDownLatch begun, CountDownLatch goOn) {
    await(begun, goOn);
    return work();
  }

  private static void await(CountDownLatch begun, CountDownLatch goOn) {
    begun.countDown();
    try {
      goOn.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String work() {
    workedOut.incrementAndGet();
    return "worked out";
  }

  private static AnswerKey key(String asked) {
    return new AnswerKey(asked, Set.of(), Set.of(DataSlice.CATALOGUE));
  }
}
