package io.blotter.application.search;

import io.blotter.domain.account.UserId;

/**
 * Users' recent searches. They are written down a while after they were answered, many at once, so
 * that a search neither waits for a write nor fails by one.
 */
public interface RememberSearches {
  /** Notes a search that was answered. Returns at once, and drops it while too many wait. */
  void note(UserId user, SearchCriteria search);

  /** Writes down what was noted; forgets it instead where the database takes no writes. */
  void writeDown();

  /** How many searches were written down so far. */
  int written();

  /** How many searches were lost so far: too many waited, or they could not be written. */
  int lost();
}
