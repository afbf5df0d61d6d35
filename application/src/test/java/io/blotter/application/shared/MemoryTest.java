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
  void losesNothingToWhatWasWorkedOutBeforeAChange() {
    var before = memory.version();
    data.incrementAndGet();
    memory.remember(memory.version(), "b", "2");
    memory.remember(before, "a", "stale");
    assertThat(memory.recall("b")).hasValue("2");
  }

  @Test
  void startsAnewWhenItIsFull() {
    memory.remember(1, "a", "1");
    memory.remember(1, "b", "2");
    memory.remember(1, "c", "3");
    assertThat(memory.recall("a")).isEmpty();
    assertThat(memory.recall("c")).hasValue("3");
  }

  @Test
  void hasRoomForFewLargeEntriesOrManySmallOnes() {
    var texts = new Memory<String, String>(data::get, 6, String::length);
    texts.remember(1, "a", "1");
    texts.remember(1, "b", "22");
    texts.remember(1, "b", "22");
    texts.remember(1, "c", "333");
    assertThat(texts.recall("a")).hasValue("1");
    texts.remember(1, "d", "4");
    assertThat(texts.recall("a")).isEmpty();
    assertThat(texts.recall("d")).hasValue("4");
  }

  @Test
  void doesNotKeepWhatIsLargerThanItsRoom() {
    var texts = new Memory<String, String>(data::get, 6, String::length);
    texts.remember(1, "a", "7777777");
    assertThat(texts.recall("a")).isEmpty();
  }
}
