package io.blotter.bootstrap;

import io.blotter.application.shared.ReadinessCheck;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the server is to do by itself again and again, and what of it is overdue. */
final class PeriodicWork {
  private final List<Supplier<String>> watched = new CopyOnWriteArrayList<>();

  /** {@code overdue} says what is late; empty when nothing is. */
  void add(Supplier<String> overdue) {
    watched.add(overdue);
  }

  ReadinessCheck check() {
    var overdue =
        watched.stream()
            .map(Supplier::get)
            .filter(late -> !late.isEmpty())
            .collect(Collectors.joining(", "));
    return overdue.isEmpty()
        ? new ReadinessCheck("periodic work", true, "Nothing is overdue.")
        : new ReadinessCheck("periodic work", false, "Overdue: " + overdue + ".");
  }
}
