package io.blotter.application.account;

import io.blotter.domain.location.LocationType;
import io.blotter.domain.taxonomy.RecordCategory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a user searched for; all of the place is null for a search without one. */
public record RecentSearchView(
    @Nullable String stateName,
    @Nullable String countyName,
    @Nullable String localityName,
    @Nullable LocationType locationType,
    @Nullable Long locationId,
    List<RecordCategory> recordCategories) {}
