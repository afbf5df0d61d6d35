package io.blotter.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private final AtomicLong data = new AtomicLong(1);
  private final Memory<String, String> memory = new Memory<>(data::get, 2);

  @Test
  void remembersUntilTheDataChange() {
    memory.remember(memory.version(), "a", "1");
    assertThat(memory.recall("a")).hasValue("1");
    data.incrementAndGet();
    assertThat(memory.recall("a")).isEmpty();
  }

  @Test
  void doesNotTakeWhatWasWorkedOutBeforeAChange() {
    var before = memory.version();
    data.incrementAndGet();
    memory.remember(before, "a", "stale");
    assertThat(memory.recall("a")).isEmpty();
  }

  @Test
  void startsAnewWhenItIsFull() {
    memory.remember(1, "a", "1");
    memory.remember(1, "b", "2");
    memory.remember(1, "c", "3");
    assertThat(memory.recall("a")).isEmpty();
    assertThat(memory.recall("c")).hasValue("3");
  }
}
