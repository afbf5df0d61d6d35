package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.shared.DataSlice;
import io.blotter.domain.account.Permission;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
  private static final int ROOM = 1_000;

  private final Map<DataSlice, Long> versions = new EnumMap<>(DataSlice.class);
  private final AnswerCache<String> answers =
      new AnswerCache<>(
          slices -> slices.stream().mapToLong(slice -> versions.getOrDefault(slice, 0L)).sum(),
          ROOM,
          String::length);
  private final AtomicInteger workedOut = new AtomicInteger();

  @Test
  void holdUntilWhatTheyWereReadFromChanges() {
    answers.get(key("a"), this::work);
    versions.put(DataSlice.ACCOUNTS, 1L);
    answers.get(key("a"), this::work);
    assertThat(workedOut).hasValue(1);
    versions.put(DataSlice.CATALOGUE, 1L);
    assertThat(answers.get(key("a"))).isEmpty();
    answers.get(key("a"), this::work);
    assertThat(workedOut).hasValue(2);
  }

  @Test
  void areNotOfLaterDataThanTheyWereWorkedOutFrom() {
    answers.get(
        key("a"),
        () -> {
          versions.put(DataSlice.CATALOGUE, 1L);
          return "before";
        });
    assertThat(answers.get(key("a"))).isEmpty();
  }

  @Test
  void areKeptForThoseAloneWhoMaySeeThem() {
    var editors = new AnswerKey("a", Set.of(Permission.WRITE_DATA), Set.of(DataSlice.CATALOGUE));
    answers.get(editors, () -> "for editors");
    assertThat(answers.get(key("a"))).isEmpty();
  }

  @Test
  void goWhereThereIsNoRoomAndNotAllAtOnce() {
    answers.get(key("often"), this::work);
    for (var number = 0; number < 10_000; number++) {
      answers.get(key("search " + number), this::work);
      answers.get(key("often"), this::work);
    }
    assertThat(answers.get(key("often"))).isPresent();
    var kept = IntStream.range(0, 10_000).mapToObj(n -> answers.get(key("search " + n)));
    assertThat(kept.flatMap(Optional::stream).mapToInt(String::length).sum())
        .isBetween(ROOM / 2, ROOM);
    assertThat(answers.get(key("large"), () -> "x".repeat(ROOM + 1))).hasSize(ROOM + 1);
    assertThat(answers.get(key("large"))).isEmpty();
    assertThat(answers.get(key("often"))).isPresent();
  }

  @Test
  void areWorkedOutAgainWhereThatFailed() {
    assertThatThrownBy(() ->
            answers.get(
                key("c"),
                () -> {
                  throw new IllegalStateException("a fault");
                }))
        .hasMessage("a fault");
    assertThat(answers.get(key("c"), () -> "well")).isEqualTo("well");
  }

  private String work() {
    workedOut.incrementAndGet();
    return "worked out";
  }

  private static AnswerKey key(String asked) {
    return new AnswerKey(asked, Set.of(), Set.of(DataSlice.CATALOGUE));
  }
}
