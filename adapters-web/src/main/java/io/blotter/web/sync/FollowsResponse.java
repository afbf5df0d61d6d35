package io.blotter.web.sync;

import io.blotter.application.shared.JsonPage;
import io.blotter.application.sync.FollowView;

record FollowsResponse(JsonPage<FollowView> follows) {}
