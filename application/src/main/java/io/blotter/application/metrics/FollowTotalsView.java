package io.blotter.application.metrics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much is followed.
 *
 * @param totalFollowers users who follow something
 * @param totalFollowedSearches follows, each of one place by one user
 * @param lastNotificationDate the day of the latest mailing, in UTC; null before the first
 */
public record FollowTotalsView(
    long totalFollowers, long totalFollowedSearches, @Nullable LocalDate lastNotificationDate) {}
