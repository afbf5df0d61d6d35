package io.blotter.pages.shared;

import io.blotter.application.follow.FollowSearches;
import io.blotter.application.search.SearchCriteria;
import io.blotter.domain.account.Caller;
import io.blotter.domain.shared.Refusal;

/** Whether whoever reads a page follows what it shows. */
public record Following(FollowSearches follows) {
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
