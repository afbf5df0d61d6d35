package io.blotter.application.taxonomy;

import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Record types and the categories that group them; the category All stands for every group. */
public record TaxonomyView(List<TypeView> recordTypes, List<CategoryView> recordCategories) {
  /** A record type and the category it belongs to. */
  public record TypeView(long id, RecordType name, long categoryId, @Nullable String description) {}

  /** A group of record types. */
  public record CategoryView(long id, RecordCategory name, @Nullable String description) {}
}
