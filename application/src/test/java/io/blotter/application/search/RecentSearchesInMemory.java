package io.blotter.application.search;

import io.blotter.application.search.port.RecentSearches;
import io.blotter.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Recent searches, in a state that can be set, as they were handed over. */
final class RecentSearchesInMemory implements RecentSearches {
  private final AtomicReference<State> state = new AtomicReference<>(State.WELL);
  private final List<List<RecentSearch>> batches = new ArrayList<>();

  /** How the database is. */
  enum State {
    WELL,
    READ_ONLY,
    AWAY,
    REFUSING
  }

  void become(State next) {
    state.set(next);
  }

  List<List<RecentSearch>> batches() {
    return batches;
  }

  @Override
  public boolean takesWrites() {
    if (state.get() == State.AWAY) {
      throw new Refusal.Unavailable("away");
    }
    return state.get() != State.READ_ONLY;
  }

  @Override
  public int add(List<RecentSearch> searches) {
    if (state.get() == State.REFUSING) {
      throw new IllegalStateException("refused");
    }
    batches.add(searches);
    return searches.size();
  }
}
