package io.blotter.persistence.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The database's clock, which all servers on one database share. The host's own clock is never
 * asked: between two readings time goes on by the processor's counter, which nobody sets.
 */
public final class DatabaseClock implements InstantSource {
  /** By how much a reading may differ before it counts; the way to the database takes time too. */
  private static final Duration TOLERANCE = Duration.ofMillis(50);

  private final Supplier<Instant> database;
  private final LongSupplier counter;
  private final AtomicReference<@Nullable Reading> last = new AtomicReference<>();

  /**
   * @param database asks the database for its time
   * @param counter nanoseconds since some moment
   */
  public DatabaseClock(Supplier<Instant> database, LongSupplier counter) {
    this.database = database;
    this.counter = counter;
  }

  private record Reading(Instant time, long count) {
    Instant at(long later) {
      return time.plusNanos(later - count);
    }
  }

  /** The database is asked only if it never was. */
  @Override
  public Instant instant() {
    var reading = last.get();
    return reading == null ? read() : reading.at(counter.getAsLong());
  }

  /**
   * Reads the database's clock anew.
   *
   * @return by how much it was set since the last time; negative when it was put back
   */
  public Duration adjust() {
    var known = last.get();
    if (known == null) {
      read();
      return Duration.ZERO;
    }
    var expected = known.at(counter.getAsLong());
    var fresh = reading();
    var way = Duration.between(expected, known.at(counter.getAsLong()));
    var difference = Duration.between(known.at(fresh.count()), fresh.time());
    if (difference.abs().compareTo(TOLERANCE.plus(way)) <= 0) {
      return Duration.ZERO;
    }
    last.set(fresh);
    return difference;
  }

  private Instant read() {
    var fresh = reading();
    last.set(fresh);
    return fresh.at(counter.getAsLong());
  }

  /** As if the database had looked at its clock half-way between question and answer. */
  private Reading reading() {
    var asked = counter.getAsLong();
    var time = database.get();
    return new Reading(time, asked + (counter.getAsLong() - asked) / 2);
  }
}
