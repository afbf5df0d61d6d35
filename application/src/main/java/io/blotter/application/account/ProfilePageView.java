package io.blotter.application.account;

import io.blotter.application.shared.Reference;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Permission;
import io.blotter.domain.location.LocationType;
import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.domain.taxonomy.RecordType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who a user is and what the user left here, as the profile page of v3 needs it. */
public record ProfilePageView(
    String email,
    ExternalAccountsView externalAccounts,
    List<ProfileSearch> recentSearches,
    List<ProfileFollow> followedSearches,
    List<PageRequest> dataRequests,
    List<Permission> permissions,
    List<Capacity> capacities) {
  /** Where a search or a follow was; all null for a search without a place. */
  public record LocationInfo(
      @Nullable String stateName,
      @Nullable String countyName,
      @Nullable String localityName,
      @Nullable LocationType locationType,
      @Nullable Long locationId) {}

  /**
   * What the user searched for, newest first.
   *
   * @param displayName the place's full name, or "No Location"
   */
  public record ProfileSearch(
      String displayName,
      LocationInfo locationInfo,
      List<RecordType> recordTypes,
      List<RecordCategory> recordCategories,
      OffsetDateTime searchDate) {}

  /**
   * A place that the user follows, oldest first.
   *
   * @param recordTypesByCategory only the last type of each category; {@code recordTypes} has all
   */
  public record ProfileFollow(
      long locationId,
      String displayName,
      LocationInfo locationInfo,
      List<RecordType> recordTypes,
      List<RecordCategory> recordCategories,
      Map<String, RecordType> recordTypesByCategory) {}

  /** A data request of the user, oldest first; its first three values are those of its info. */
  public record PageRequest(
      long id,
      String title,
      @Nullable String githubIssueUrl,
      RequestInfoView info,
      List<Reference> dataSources,
      List<Long> dataSourceIds,
      List<NamedPlaceView> locations,
      List<Long> locationIds) {}
}
