package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundLoopTest {
  private static final Duration SOON = Duration.ofMillis(5);
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  @Test
  void survivesWhateverARoundThrows() {
    var faults =
        List.of(
            new StackOverflowError(),
            new OutOfMemoryError("as if"),
            new NoClassDefFoundError("gone"),
            new IllegalStateException("fault"));
    var rounds = new AtomicInteger();
    try (var loop =
        new BackgroundLoop(
            "test",
            SOON,
            TIMEOUT,
            () -> {
              var round = rounds.getAndIncrement();
              if (round < faults.size()) {
                BackgroundLoopTest.<RuntimeException>sneak(faults.get(round));
              }
              return false;
            })) {
      loop.begin(new PeriodicWork());
      await().atMost(TIMEOUT).until(() -> rounds.get() > faults.size());
    }
  }

  @Test
  void whatIsOverdueFailsTheCheckUntilItIsDone() {
    var watch = new PeriodicWork();
    assertThat(watch.check().passed()).isTrue();
    watch.add(() -> "mail (no success for 6 minutes)");
    watch.add(() -> "");
    assertThat(watch.check().passed()).isFalse();
    assertThat(watch.check().says()).isEqualTo("Overdue: mail (no success for 6 minutes).");
  }

  @Test
  void aRoundWithMoreToDoIsFollowedAtOnce() throws Exception {
    var left = new AtomicInteger(50);
    try (var loop =
        new BackgroundLoop("test", Duration.ofDays(1), TIMEOUT, () -> left.decrementAndGet() > 0)) {
      loop.now().get();
    }
    assertThat(left).hasValue(0);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneak(Throwable fault) throws T {
    throw (T) fault;
  }
}
