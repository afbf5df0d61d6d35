package io.blotter.application.sync;

import io.blotter.domain.account.UserId;
import io.blotter.domain.location.LocationId;

/** A place that a user follows. */
public record UserFollow(UserId userId, LocationId locationId) {}
