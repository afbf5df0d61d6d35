package io.blotter.persistence.search;

import io.blotter.persistence.shared.Sessions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the names of agencies in memory for as long as none changes. When one did, they are read
 * again beside the calls, at most a tenth of the time, and of new names alone the trigrams; until
 * then nothing is told.
 */
final class MyBatisRememberedNames {
  private static final Logger LOG = LoggerFactory.getLogger(MyBatisRememberedNames.class);
  private static final int AT_ONCE = 5_000;
  private static final int REST = 9;

  private final Sessions sessions;
  private final Consumer<Runnable> later;
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicBoolean reading = new AtomicBoolean();
  private volatile NamesInMemory names = new NamesInMemory("", Map.of());
  private volatile long rested = System.nanoTime();

  MyBatisRememberedNames(Sessions sessions, Consumer<Runnable> later) {
    this.sessions = sessions;
    this.later = later;
  }

  /** The names of the nearest agencies, where all names are known as they are now. */
  Optional<List<String>> nearest(String name, int limit) {
    var asked = sessions.read(AgencyNameMapper.class, mapper -> mapper.asked(name));
    if (!names.isOf(asked.version())
        && System.nanoTime() - rested >= 0
        && reading.compareAndSet(false, true)) {
      later.accept(this::read);
    }
    var known = names;
    if (!known.isOf(asked.version())) {
      return Optional.empty();
    }
    var trigrams = asked.split();
    var has = new byte[next.get()];
    trigrams.stream()
        .map(numbers::get)
        .filter(number -> number != null && number < has.length)
        .forEach(number -> has[number] = 1);
    return Optional.of(known.nearest(has, trigrams.size(), limit));
  }

  private void read() {
    var begun = System.nanoTime();
    try {
      var asked = sessions.read(AgencyNameMapper.class, mapper -> mapper.asked(""));
      var all = sessions.read(AgencyNameMapper.class, AgencyNameMapper::names);
      names = new NamesInMemory(asked.version(), trigrams(all, names.trigramsOfNames()));
    } catch (RuntimeException failure) {
      LOG.warn("names of agencies could not be read again", failure);
    } finally {
      var ended = System.nanoTime();
      rested = ended + REST * (ended - begun);
      reading.set(false);
    }
  }

  private Map<String, int[]> trigrams(List<String> all, Map<String, int[]> former) {
    var trigrams = HashMap.<String, int[]>newHashMap(all.size());
    var added = new ArrayList<String>();
    for (var name : all) {
      var known = former.get(name);
      if (known == null) {
        added.add(name);
      } else {
        trigrams.put(name, known);
      }
    }
    for (var start = 0; start < added.size(); start += AT_ONCE) {
      var some = added.subList(start, Math.min(start + AT_ONCE, added.size()));
      sessions
          .read(AgencyNameMapper.class, mapper -> mapper.trigrams(some))
          .forEach(row -> trigrams.put(row.name(), numbered(row.split())));
    }
    return trigrams;
  }

  private int[] numbered(List<String> trigrams) {
    return trigrams.stream()
        .mapToInt(trigram -> numbers.computeIfAbsent(trigram, _ -> next.getAndIncrement()))
        .toArray();
  }
}
