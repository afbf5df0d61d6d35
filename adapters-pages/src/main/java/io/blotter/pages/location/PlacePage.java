package io.blotter.pages.location;

import io.blotter.application.location.PlaceOverview;
import io.blotter.application.search.ExploredView;
import io.blotter.application.search.ExploredView.KindCount;
import io.blotter.application.search.ExploredView.PlaceCount;
import io.blotter.application.search.GovernmentLevel;
import io.blotter.application.taxonomy.TaxonomyView;
import io.blotter.domain.location.LocationType;
import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.pages.shared.Crumb;
import io.blotter.pages.shared.MapView;
import io.blotter.pages.shared.SearchAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a place's page shows.
 *
 * @param sources around and inside it
 * @param grid how many of each type at which level of government; zeros are what is missing
 * @param inside the places next inside it that have sources
 * @param followed whether its reader follows it
 */
record PlacePage(
    PlaceOverview place,
    long sources,
    List<CoverageRow> grid,
    List<PlaceCount> inside,
    List<Crumb> crumbs,
    MapView map,
    boolean followed) {
  static PlacePage of(
      PlaceOverview place,
      ExploredView found,
      TaxonomyView taxonomy,
      MapView map,
      boolean followed) {
    return new PlacePage(
        place,
        found.count(),
        grid(found, taxonomy, SearchAddress.ALL.with("place", place.path())),
        place.type() == LocationType.LOCALITY ? List.of() : found.places(),
        Crumb.of(place.path(), place.stateName(), place.countyName(), place.localityName()),
        map,
        followed);
  }

  String fullName() {
    return Stream.of(place.localityName(), place.countyName(), place.stateName())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  /** How many of the types have no source at all. */
  long missing() {
    return grid.stream()
        .flatMap(row -> row.types().stream())
        .filter(type -> type.cells().stream().allMatch(cell -> cell.count() == 0))
        .count();
  }

  SearchAddress search() {
    return SearchAddress.ALL.with("place", place.path());
  }

  private static List<CoverageRow> grid(
      ExploredView found, TaxonomyView taxonomy, SearchAddress address) {
    return taxonomy.recordCategories().stream()
        .filter(category -> category.name() != RecordCategory.ALL)
        .map(category ->
            new CoverageRow(
                category.name(),
                cells(
                    found,
                    count -> count.category() == category.name(),
                    address.with("category", category.name().label())),
                types(found, taxonomy, category.id(), address)))
        .toList();
  }

  private static List<CoverageTypeRow> types(
      ExploredView found, TaxonomyView taxonomy, long category, SearchAddress address) {
    return taxonomy.recordTypes().stream()
        .filter(type -> type.categoryId() == category)
        .map(TaxonomyView.TypeView::name)
        .map(type ->
            new CoverageTypeRow(
                type,
                cells(found, count -> count.type() == type, address.with("type", type.label()))))
        .toList();
  }

  private static List<CoverageCell> cells(
      ExploredView found, Predicate<KindCount> wanted, SearchAddress address) {
    return Arrays.stream(GovernmentLevel.values())
        .map(level ->
            new CoverageCell(
                level,
                found.kinds().stream()
                    .filter(wanted.and(count -> count.level() == level))
                    .mapToLong(KindCount::count)
                    .sum(),
                address.with("level", level.label()).page()))
        .toList();
  }
}
