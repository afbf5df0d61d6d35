package io.blotter.application.search;

import io.blotter.application.search.port.RecentSearches;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.UserId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

public final class RememberSearchesService implements RememberSearches {
  private final RecentSearches recent;
  private final Transactions transactions;
  private final InstantSource clock;
  private final BlockingQueue<RecentSearch> noted;
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger();

  /**
   * @param most how many searches may wait to be written down
   */
  public RememberSearchesService(
      RecentSearches recent, Transactions transactions, InstantSource clock, int most) {
    this.recent = recent;
    this.transactions = transactions;
    this.clock = clock;
    this.noted = new ArrayBlockingQueue<>(most);
  }

  @Override
  public void note(UserId user, SearchCriteria search) {
    if (!noted.offer(new RecentSearch(user, search, clock.instant()))) {
      lost.incrementAndGet();
    }
  }

  /** While the database is away what was noted waits; what it refuses is not offered again. */
  @Override
  public void writeDown() {
    if (noted.isEmpty()) {
      return;
    }
    if (recent.takesWrites()) {
      var searches = new ArrayList<RecentSearch>();
      noted.drainTo(searches);
      add(newest(searches));
    } else {
      noted.clear();
    }
  }

  @Override
  public int written() {
    return written.get();
  }

  @Override
  public int lost() {
    return lost.get();
  }

  private void add(List<RecentSearch> searches) {
    try {
      written.addAndGet(transactions.atomically(() -> recent.add(searches)));
    } catch (RuntimeException fault) {
      lost.addAndGet(searches.size());
      throw fault;
    }
  }

  /** Without those that would have to go again at once. */
  private static List<RecentSearch> newest(List<RecentSearch> searches) {
    return searches.stream().collect(Collectors.groupingBy(RecentSearch::user)).values().stream()
        .flatMap(own -> own.stream().skip(Math.max(0, own.size() - RecentSearches.KEPT)))
        .toList();
  }
}
