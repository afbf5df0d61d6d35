package io.blotter.application.sync.port;

import io.blotter.application.shared.JsonPage;
import io.blotter.application.sync.UserFollow;

/** Who follows which place. */
public interface FollowLists {
  JsonPage<UserFollow> all();
}
