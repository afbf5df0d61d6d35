package io.blotter.application.follow;

import io.blotter.application.search.SearchCriteria;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.UserId;

/**
 * Following searches, so as to hear of what is new. A search without a place is followed for the
 * whole nation. A user follows a place once, for any number of record types.
 */
public interface FollowSearches {
  /**
   * Follows the search's place for the records it looks for, beside those followed there already.
   * Refuses an unknown place.
   */
  void follow(UserId user, SearchCriteria search);

  /**
   * Follows the records the search looks for no longer, and the place neither where those are any
   * records. Nothing happens where the user does not follow them.
   */
  void unfollow(UserId user, SearchCriteria search);

  /** What a user follows, oldest first. */
  JsonPage<FollowView> list(UserId user);

  /**
   * How a user follows the search's place. Refuses where the user does not, or not for every type
   * of record that the search names.
   */
  Json<FollowView> find(UserId user, SearchCriteria search);
}
