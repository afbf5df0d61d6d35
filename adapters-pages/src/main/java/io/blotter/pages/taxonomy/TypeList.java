package io.blotter.pages.taxonomy;

import io.blotter.application.search.ExploredView.ValueCount;
import io.blotter.application.taxonomy.TaxonomyView;
import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.pages.shared.Numbered;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the page of all types shows: by category. */
record TypeList(List<CategoryOfTypes> categories) {
  /** A category with its types. */
  record CategoryOfTypes(RecordCategory name, List<TypeCount> types) {}

  /** A type, what it is, and how many sources there are. */
  record TypeCount(RecordType type, String about, long count) {
    String address() {
      return "/types/" + slug(type);
    }
  }

  static String slug(RecordType type) {
    return Numbered.slug(type.label());
  }

  static TypeList of(TaxonomyView taxonomy, List<ValueCount> sources) {
    var counts = sources.stream().collect(Collectors.toMap(ValueCount::value, ValueCount::count));
    return new TypeList(
        taxonomy.recordCategories().stream()
            .filter(category -> category.name() != RecordCategory.ALL)
            .map(category ->
                new CategoryOfTypes(
                    category.name(),
                    taxonomy.recordTypes().stream()
                        .filter(type -> type.categoryId() == category.id())
                        .map(type ->
                            new TypeCount(
                                type.name(),
                                Objects.requireNonNullElse(type.description(), ""),
                                counts.getOrDefault(type.name().label(), 0L)))
                        .toList()))
            .toList());
  }
}
