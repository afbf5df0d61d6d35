package io.blotter.application.search.port;

import io.blotter.application.search.RecentSearch;
import java.util.List;

/** The newest fifty searches of each user. */
public interface RecentSearches {
  /** How many are kept of one user. */
  int KEPT = 50;

  /** Whether the database takes writes at present; a replica never does. */
  boolean takesWrites();

  /**
   * Adds searches, those of one user in their order. Leaves out those of users and of places that
   * are gone. Returns how many were added.
   */
  int add(List<RecentSearch> searches);
}
