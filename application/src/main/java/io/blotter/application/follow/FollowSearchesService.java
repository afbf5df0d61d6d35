package io.blotter.application.follow;

import io.blotter.application.follow.port.Follows;
import io.blotter.application.search.SearchCriteria;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;

public final class FollowSearchesService implements FollowSearches {
  private final Follows follows;
  private final Transactions transactions;

  public FollowSearchesService(Follows follows, Transactions transactions) {
    this.follows = follows;
    this.transactions = transactions;
  }

  @Override
  public void follow(UserId user, SearchCriteria search) {
    if (!transactions.atomically(() -> follows.add(user, search))) {
      throw new Refusal.Invalid("Location not found.");
    }
  }

  @Override
  public void unfollow(UserId user, SearchCriteria search) {
    transactions.atomically(() ->
        search.ofAnyRecords() ? follows.remove(user, search) : follows.removeTypes(user, search));
  }

  @Override
  public JsonPage<FollowView> list(UserId user) {
    return follows.of(user);
  }

  @Override
  public Json<FollowView> find(UserId user, SearchCriteria search) {
    return follows
        .find(user, search)
        .orElseThrow(() -> new Refusal.NotFound("This search is not followed."));
  }
}
