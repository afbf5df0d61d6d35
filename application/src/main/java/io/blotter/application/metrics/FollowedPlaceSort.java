package io.blotter.application.metrics;

import io.blotter.domain.shared.Labelled;

/** What followed places may be sorted by. */
public enum FollowedPlaceSort implements Labelled {
  LOCATION_NAME,
  SOURCE_COUNT,
  SOURCE_CHANGE,
  APPROVED_REQUESTS_COUNT,
  APPROVED_REQUESTS_CHANGE,
  COMPLETED_REQUESTS_COUNT,
  COMPLETED_REQUESTS_CHANGE,
  FOLLOWER_COUNT,
  FOLLOWER_CHANGE;
}
