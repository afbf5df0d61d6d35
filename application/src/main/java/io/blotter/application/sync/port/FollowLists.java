package io.blotter.application.sync.port;

import io.blotter.application.shared.JsonPage;
import io.blotter.application.sync.FollowView;

/** Who follows which place. */
public interface FollowLists {
  JsonPage<FollowView> all();
}
