package io.blotter.application.sync;

import io.blotter.application.shared.JsonPage;
import io.blotter.application.sync.port.FollowLists;

final class ListFollowsService implements ListFollows {
  private final FollowLists follows;

  ListFollowsService(FollowLists follows) {
    this.follows = follows;
  }

  @Override
  public JsonPage<UserFollow> follows() {
    return follows.all();
  }
}
