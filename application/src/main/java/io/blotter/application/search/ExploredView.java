package io.blotter.application.search;

import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.datasource.AccessType;
import io.blotter.domain.datasource.UrlStatus;
import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.domain.taxonomy.RecordType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is.
 *
 * @param count of all sources that fit, of which {@code results} is a part
 * @param places the states, counties or localities next inside the place, by how many they have
 * @param next what {@code after} must be for the next part; null at the end
 */
public record ExploredView(
    long count,
    List<ValueCount> levels,
    List<ValueCount> categories,
    List<ValueCount> types,
    List<ValueCount> agencyTypes,
    List<ValueCount> formats,
    List<ValueCount> access,
    List<ValueCount> updatedYears,
    List<PlaceCount> places,
    List<KindCount> kinds,
    List<FoundSource> results,
    @Nullable Long next) {
  /**
   * How many have a value; the most frequent first, levels from the nearest and years from the
   * newest on.
   */
  public record ValueCount(String value, long count) {}

  /** How many of a type are published at a level of government. */
  public record KindCount(
      RecordCategory category, RecordType type, GovernmentLevel level, long count) {}

  /** How many are in a place. */
  public record PlaceCount(long locationId, String name, String path, long count) {}

  /**
   * A source, with the agency that is nearest of those that publish it.
   *
   * @param placePath the address of the agency's place, such as pennsylvania/allegheny
   * @param added the day on which it came to the registry
   */
  public record FoundSource(
      long id,
      String name,
      @Nullable String description,
      String sourceUrl,
      RecordType recordType,
      RecordCategory recordCategory,
      List<String> recordFormats,
      List<AccessType> accessTypes,
      @Nullable LocalDate coverageStart,
      @Nullable LocalDate coverageEnd,
      UrlStatus urlStatus,
      LocalDate added,
      LocalDate updated,
      GovernmentLevel level,
      @Nullable Long agencyId,
      @Nullable String agencyName,
      @Nullable AgencyType agencyType,
      @Nullable String placeName,
      @Nullable String placePath) {}
}
