package io.blotter.persistence.sync;

import io.blotter.persistence.shared.ComposedJson;

interface FollowListMapper {
  ComposedJson all();
}
