package io.blotter.pages.search;

import io.blotter.application.search.PlaceAndWords;
import io.blotter.application.search.PlaceSuggestion;
import io.blotter.application.search.SuggestNames;
import io.blotter.pages.shared.Numbered;
import io.blotter.pages.shared.SearchAddress;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A place that the words of a search may mean. */
record MeantPlace(String name, String path) {
  private static final int SHOWN = 4;
  private static final int LENGTH_OF_A_CODE = 2;

  static List<FoundLink> all(SuggestNames names, String words) {
    var written = Numbered.slug(words);
    var named = links(names.placesNamed(words), place -> place.isNamed(written));
    return named.isEmpty()
        ? links(
            names.placesResembling(words),
            place -> Resemblance.isMisspelt(written, place.ownName()))
        : named;
  }

  private static List<FoundLink> links(
      List<PlaceSuggestion> places, Predicate<MeantPlace> isMeant) {
    return places.stream()
        .map(MeantPlace::of)
        .filter(isMeant)
        .limit(SHOWN)
        .map(place -> new FoundLink(place.name, 0, "/places/" + place.path))
        .toList();
  }

  /** A state's code is no word of its name. */
  private boolean isNamed(String written) {
    return Resemblance.isNamed(written, ownName())
        || (path.equals(ownName()) && written.length() == LENGTH_OF_A_CODE);
  }

  private String ownName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The places of a name, each with the search for the other words there. */
  static List<FoundLink> all(SearchAddress address, PlaceAndWords named) {
    return named.places().stream()
        .limit(SHOWN)
        .map(MeantPlace::of)
        .map(place -> new FoundLink(place.name, 0, place.in(address, named.words()).page()))
        .toList();
  }

  /** The search for these words there. */
  SearchAddress in(SearchAddress address, String words) {
    return address.with("place", path).with("q", words);
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
