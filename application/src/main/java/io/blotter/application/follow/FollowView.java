package io.blotter.application.follow;

import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place that a user follows.
 *
 * @param displayName the full name; "United States - All" for the nation
 * @param subscriptionsByCategory for each category the record types that are followed, if any
 */
public record FollowView(
    long locationId,
    String displayName,
    @Nullable String stateName,
    @Nullable String countyName,
    @Nullable String localityName,
    Map<String, List<RecordType>> subscriptionsByCategory) {}
