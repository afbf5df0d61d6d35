package io.blotter.application.search;

import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search looks for. Types and categories exclude each other; none of either means any
 * record.
 *
 * @param location null for everywhere
 */
public record SearchCriteria(
    @Nullable LocationId location, List<RecordType> types, List<RecordCategory> categories) {
  public SearchCriteria {
    types = List.copyOf(types);
    categories = List.copyOf(categories);
    if (!types.isEmpty() && !categories.isEmpty()) {
      throw new Refusal.Invalid(
          "Only one of 'record_categories' or 'record_types' should be provided.");
    }
    requireAllAlone(categories);
  }

  /** Whether it narrows nothing down: no types and no categories, or the category All. */
  public boolean ofAnyRecords() {
    return types.isEmpty() && wanted(categories).isEmpty();
  }

  /** The categories to filter by: none where All is named. */
  public static List<RecordCategory> wanted(List<RecordCategory> categories) {
    requireAllAlone(categories);
    return categories.contains(RecordCategory.ALL) ? List.of() : categories;
  }

  private static void requireAllAlone(List<RecordCategory> categories) {
    if (categories.contains(RecordCategory.ALL) && categories.size() > 1) {
      throw new Refusal.Invalid("ALL cannot be provided with other record categories.");
    }
  }
}
