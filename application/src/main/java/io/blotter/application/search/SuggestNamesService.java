package io.blotter.application.search;

import io.blotter.application.search.port.Suggestions;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

public final class SuggestNamesService implements SuggestNames {
  private final Suggestions<PlaceSuggestion> places;
  private final Suggestions<AgencySuggestion> agencies;

  public SuggestNamesService(
      Suggestions<PlaceSuggestion> places, Suggestions<AgencySuggestion> agencies) {
    this.places = places;
    this.agencies = agencies;
  }

  @Override
  public List<PlaceSuggestion> places(String typed, int page) {
    return suggest(places, typed, page);
  }

  @Override
  public List<PlaceSuggestion> placesNamed(String written) {
    var spellings = Spellings.of(written);
    var found = places.containing(spellings, PAGE_SIZE, 0);
    return found.isEmpty() ? places.wording(spellings, PAGE_SIZE) : found;
  }

  @Override
  public List<PlaceSuggestion> placesResembling(String written) {
    return places.resembling(written, PAGE_SIZE);
  }

  @Override
  public List<AgencySuggestion> agencies(String typed, int page) {
    return suggest(agencies, typed, page);
  }

  /** Later pages continue what the first one began with; they never turn to looser matches. */
  private static <T> List<T> suggest(Suggestions<T> names, String typed, int page) {
    var spellings = Spellings.of(typed);
    var found = names.containing(spellings, PAGE_SIZE, (page - 1) * PAGE_SIZE);
    if (!found.isEmpty() || page > 1) {
      return found;
    }
    return Stream.<Supplier<List<T>>>of(
            () -> names.wording(spellings, PAGE_SIZE),
            () -> names.resembling(typed, PAGE_SIZE),
            () -> names.nearest(typed, PAGE_SIZE))
        .map(Supplier::get)
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(found);
  }
}
