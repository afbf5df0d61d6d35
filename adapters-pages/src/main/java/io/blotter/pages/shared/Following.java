package io.blotter.pages.shared;

import io.blotter.application.follow.FollowSearches;
import io.blotter.application.search.SearchCriteria;
import io.blotter.domain.account.Caller;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether whoever reads a page follows what it shows. */
public record Following(FollowSearches follows) {
  /** The same of a place: for the types of records, or else the categories. */
  public boolean isFollowed(
      Caller reader,
      @Nullable LocationId place,
      List<RecordType> types,
      List<RecordCategory> categories) {
    return place != null
        && isFollowed(
            reader, new SearchCriteria(place, types, types.isEmpty() ? categories : List.of()));
  }

  /** Nobody does who has not signed in: what they read is remembered for others. */
  public boolean isFollowed(Caller reader, SearchCriteria search) {
    if (!(reader instanceof Caller.SignedIn member)) {
      return false;
    }
    try {
      return !follows.find(member.user(), search).text().isEmpty();
    } catch (Refusal.NotFound no) {
      return false;
    }
  }
}
