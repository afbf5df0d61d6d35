package io.blotter.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.blotter.application.shared.DataVersion;
import io.blotter.application.shared.Deadline;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * What is remembered of answers until the data change that they were read from. When there is no
 * room left, what is asked for least goes first.
 */
final class AnswerCache<V> {
  private static final Duration MAX_WAIT = Duration.ofMinutes(1);

  private final DataVersion data;
  private final Cache<AnswerKey, Remembered<V>> remembered;
  private final ConcurrentMap<AnswerKey, Work<V>> underWay = new ConcurrentHashMap<>();

  /** With room for values whose sizes add up to {@code capacity}. */
  AnswerCache(DataVersion data, long capacity, ToIntFunction<V> size) {
    this.data = data;
    this.remembered =
        Caffeine.newBuilder()
            .maximumWeight(capacity)
            .executor(Runnable::run)
            .<AnswerKey, Remembered<V>>weigher((_, known) -> size.applyAsInt(known.value()))
            .build();
  }

  /** What is remembered of the data as it is now. */
  Optional<V> get(AnswerKey key) {
    return known(key, version(key));
  }

  /** The version to pass to {@link #put}; take it before working anything out. */
  long version(AnswerKey key) {
    return data.current(key.reads());
  }

  /** Keeps what was worked out while the data was at {@code version}, unless later is known. */
  void put(AnswerKey key, long version, V value) {
    remembered
        .asMap()
        .merge(
            key,
            new Remembered<>(version, value),
            (known, fresh) -> known.version() > fresh.version() ? known : fresh);
  }

  /**
   * What is remembered, or else is worked out by one caller for all who ask meanwhile. They get his
   * refusal, too, unless it says that he could not be served just then.
   */
  V get(AnswerKey key, Supplier<V> work) {
    while (true) {
      var version = version(key);
      var known = known(key, version);
      if (known.isPresent()) {
        return known.get();
      }
      var mine = new Work<V>(version);
      var other = underWay.putIfAbsent(key, mine);
      if (other == null || (other.version < version && underWay.replace(key, other, mine))) {
        return workOut(key, mine, work);
      }
      var theirs = other.await();
      if (other.version >= version && theirs.isPresent()) {
        return theirs.get();
      }
    }
  }

  private Optional<V> known(AnswerKey key, long version) {
    var known = remembered.getIfPresent(key);
    return known != null && known.version() == version
        ? Optional.of(known.value())
        : Optional.empty();
  }

  private V workOut(AnswerKey key, Work<V> mine, Supplier<V> work) {
    try {
      var before = known(key, mine.version);
      var value = before.orElseGet(work);
      if (before.isEmpty()) {
        put(key, mine.version, value);
      }
      mine.complete(value);
      return value;
    } catch (RuntimeException | Error fault) {
      mine.completeExceptionally(fault);
      throw fault;
    } finally {
      underWay.remove(key, mine);
    }
  }

  private record Remembered<V>(long version, V value) {}

  /** What one caller works out from the data of a version. */
  private static final class Work<V> extends CompletableFuture<V> {
    private final long version;

    private Work(long version) {
      this.version = version;
    }

    /** Nothing where the other caller failed, which says nothing of this one. */
    private Optional<V> await() {
      try {
        return Optional.of(get(Deadline.left(MAX_WAIT).toNanos(), TimeUnit.NANOSECONDS));
      } catch (ExecutionException failed) {
        if (failed.getCause() instanceof Refusal refusal
            && !(refusal instanceof Refusal.Unavailable)) {
          throw refusal;
        }
        return Optional.empty();
      } catch (TimeoutException late) {
        throw new Refusal.Unavailable("The answer is not ready in time.");
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        throw new Refusal.Unavailable("The server stops.");
      }
    }
  }
}
