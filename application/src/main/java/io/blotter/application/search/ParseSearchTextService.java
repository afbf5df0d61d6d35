package io.blotter.application.search;

import io.blotter.application.search.port.PlaceNames;
import io.blotter.domain.location.LocationType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

public final class ParseSearchTextService implements ParseSearchText {
  private final PlaceNames names;

  public ParseSearchTextService(PlaceNames names) {
    this.names = names;
  }

  @Override
  public Optional<PlaceAndWords> parse(String text) {
    var splits = PlaceSplit.of(text);
    if (splits.isEmpty()) {
      return Optional.empty();
    }
    var named = names.named(splits.stream().flatMap(PlaceSplit::spellings).distinct().toList());
    return splits.stream()
        .map(split -> new PlaceAndWords(split.words(), meant(bearing(split, named))))
        .filter(parsed -> !parsed.places().isEmpty())
        .findFirst()
        .filter(parsed -> !parsed.words().isEmpty());
  }

  private static List<PlaceSuggestion> bearing(PlaceSplit split, List<NamedPlace> named) {
    var spellings = split.spellings().toList();
    return named.stream()
        .filter(place -> spellings.contains(place.written()))
        .map(NamedPlace::place)
        .distinct()
        .toList();
  }

  /** The one that all others lie in; a state before its namesakes elsewhere. */
  private static List<PlaceSuggestion> meant(List<PlaceSuggestion> places) {
    return places.stream()
        .limit(1)
        .filter(first ->
            first.type() == LocationType.STATE
                || places.stream().allMatch(place -> isInside(first, place)))
        .findFirst()
        .map(List::of)
        .orElse(places);
  }

  private static boolean isInside(PlaceSuggestion outer, PlaceSuggestion place) {
    return outer.equals(place)
        || (outer.type() == LocationType.COUNTY
            && Objects.equals(outer.stateName(), place.stateName())
            && Objects.equals(outer.countyName(), place.countyName()));
  }
}
