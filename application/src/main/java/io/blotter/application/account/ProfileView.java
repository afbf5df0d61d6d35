package io.blotter.application.account;

import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Permission;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who a user is and what the user left here, as v2 shows it: each list in an empty envelope. */
public record ProfileView(
    String email,
    ExternalAccountsView externalAccounts,
    Searches recentSearches,
    Follows followedSearches,
    Requests dataRequests,
    List<Permission> permissions,
    List<Capacity> capacities) {
  /** All searches that are kept, oldest first. */
  public record Searches(
      String message, Map<String, String> metadata, List<RecentSearchView> data) {}

  /** The places that the user follows, oldest first. */
  public record Follows(String message, Map<String, String> metadata, List<Follow> data) {}

  /** The data requests that the user made, oldest first. */
  public record Requests(
      String message, Map<String, String> metadata, List<ProfileRequestView> data) {}

  /**
   * A place that a user follows.
   *
   * @param subscriptionsByCategory by category, only the last of its record types
   */
  public record Follow(
      long locationId,
      String displayName,
      @Nullable String stateName,
      @Nullable String countyName,
      @Nullable String localityName,
      Map<String, RecordType> subscriptionsByCategory) {}
}
