package io.blotter.application.follow.port;

import io.blotter.application.follow.EndFollows.Ending;
import io.blotter.application.follow.FollowView;
import io.blotter.application.search.SearchCriteria;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.UserId;
import io.blotter.domain.location.LocationId;
import java.util.Optional;

/**
 * Users' follows, one for a user and a place. A search without a place means the nation; one for
 * any records means every record type.
 */
public interface Follows {
  /**
   * Adds the record types of the search to the user's follow of its place, which it may begin. Says
   * whether there is such a place.
   */
  boolean add(UserId user, SearchCriteria search);

  /** Ends the user's follow of the search's place. Says whether there was one. */
  boolean remove(UserId user, SearchCriteria search);

  /**
   * Takes record types away from the user's follow of the search's place; the follow stays, even
   * without any. Says whether there were some.
   */
  boolean removeTypes(UserId user, SearchCriteria search);

  /** Ends a user's follow of one place, or all. Says how many there were. */
  int end(Ending ending);

  /** The name of a place that can be followed; nothing where there is no such place. */
  Optional<String> nameOf(LocationId place);

  JsonPage<FollowView> of(UserId user);

  /** The user's follow of the search's place, if it has every type that the search names. */
  Optional<Json<FollowView>> find(UserId user, SearchCriteria search);
}
