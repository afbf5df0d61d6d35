package io.blotter.web.sync;

import io.blotter.application.shared.JsonPage;
import io.blotter.application.sync.UserFollow;

record FollowsResponse(JsonPage<UserFollow> follows) {}
