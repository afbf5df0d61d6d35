package io.blotter.pages.search;

import io.blotter.application.search.PlaceSuggestion;
import io.blotter.application.search.SuggestNames;
import io.blotter.pages.shared.Numbered;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A place that the words of a search may mean. */
record MeantPlace(String name, String path) {
  private static final int SHOWN = 4;

  static List<MeantPlace> all(SuggestNames names, String words) {
    return names.places(words, 1).stream().limit(SHOWN).map(MeantPlace::of).toList();
  }

  static MeantPlace of(PlaceSuggestion place) {
    return new MeantPlace(
        place.displayName(),
        Stream.of(place.stateName(), place.countyName(), place.localityName())
            .filter(Objects::nonNull)
            .map(Numbered::slug)
            .collect(Collectors.joining("/")));
  }
}
