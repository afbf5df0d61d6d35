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
