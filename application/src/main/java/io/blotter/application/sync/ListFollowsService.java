package io.blotter.application.sync;

import io.blotter.application.shared.JsonPage;
import io.blotter.application.sync.port.FollowLists;

public final class ListFollowsService implements ListFollows {
  private final FollowLists follows;

  public ListFollowsService(FollowLists follows) {
    this.follows = follows;
  }

  @Override
  public JsonPage<FollowView> follows() {
    return follows.all();
  }
}
