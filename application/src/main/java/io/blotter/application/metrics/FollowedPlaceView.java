package io.blotter.application.metrics;

import org.jspecify.annotations.Nullable;

/**
 * A place that somebody follows. Followers are those of this very place; sources and requests are
 * those in it and everywhere inside it. A change is what came since the latest mailing, everything
 * before the first one.
 *
 * @param locationName the full name; null for the nation
 * @param approvedRequestsCount data requests that are ready to start
 * @param searchUrl the web client's page of this place
 */
public record FollowedPlaceView(
    long locationId,
    @Nullable String locationName,
    long followerCount,
    long followerChange,
    long sourceCount,
    long sourceChange,
    long approvedRequestsCount,
    long approvedRequestsChange,
    long completedRequestsCount,
    long completedRequestsChange,
    String searchUrl) {}
