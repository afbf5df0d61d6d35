package io.blotter.application.search;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.datasource.AccessType;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.domain.taxonomy.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Which data sources are looked for; what is null, or empty words, narrows nothing down.
 *
 * @param words all of which a source, its type, its agencies or their places have; phrases in
 *     quotes, what must not be there after a minus
 * @param place around and inside which their agencies are
 * @param agency whose records they hold
 * @param format such as CSV
 * @param from the first year that they must reach back to
 * @param to the last year that they must reach
 * @param updated the year in which they were last changed, in UTC
 */
public record SourceFilter(
    String words,
    @Nullable LocationId place,
    @Nullable RecordCategory category,
    @Nullable RecordType type,
    @Nullable GovernmentLevel level,
    @Nullable AgencyType agencyType,
    @Nullable AgencyId agency,
    @Nullable String format,
    @Nullable AccessType access,
    @Nullable Integer from,
    @Nullable Integer to,
    @Nullable Integer updated) {
  public SourceFilter {
    if (from != null && to != null && from > to) {
      throw new Refusal.Invalid("from", "must not be after to");
    }
  }

  public static SourceFilter everything() {
    return new SourceFilter("", null, null, null, null, null, null, null, null, null, null, null);
  }

  public static SourceFilter of(AgencyId agency) {
    return new SourceFilter("", null, null, null, null, null, agency, null, null, null, null, null);
  }

  public static SourceFilter of(RecordType type) {
    return new SourceFilter("", null, null, type, null, null, null, null, null, null, null, null);
  }

  public static SourceFilter in(LocationId place) {
    return new SourceFilter("", place, null, null, null, null, null, null, null, null, null, null);
  }

  /**
   * A part of what is found, in its order.
   *
   * @param after the source before the first; null at the beginning
   * @param newest whether those that were added last come first, instead of the best
   */
  public record Part(@Nullable DataSourceId after, int limit, boolean newest) {
    /** The ones that were added last. */
    public static Part latest(int limit) {
      return new Part(null, limit, true);
    }

    boolean isLatest() {
      return newest && after == null;
    }
  }
}
