package io.blotter.pages.search;

import io.blotter.application.location.DescribePlaces;
import io.blotter.application.search.ParseSearchText;
import io.blotter.application.search.PlaceAndWords;
import io.blotter.application.search.SuggestNames;
import io.blotter.domain.location.LocationId;
import io.blotter.web.shared.Call;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a search's one box says: a place, words, or both. */
record SearchReader(DescribePlaces places, SuggestNames names, ParseSearchText parser) {
  @Nullable LocationId locate(Call call) {
    return call.find(AskedSearch.PLACE).map(places::locate).orElse(null);
  }

  UnderstoodSearch read(Call call) {
    var asked = AskedSearch.of(call);
    var location = locate(call);
    if (location != null || asked.words().isEmpty()) {
      return new UnderstoodSearch(asked, location, List.of(), null);
    }
    if (asked.address().has(AskedSearch.EVERYWHERE.name())) {
      return asIs(asked);
    }
    return parser
        .parse(asked.words())
        .map(found -> read(asked, found))
        .orElseGet(() -> asIs(asked));
  }

  private UnderstoodSearch asIs(AskedSearch asked) {
    return new UnderstoodSearch(asked, null, MeantPlace.all(names, asked.words()), null);
  }

  private static UnderstoodSearch read(AskedSearch asked, PlaceAndWords found) {
    var place = found.places().getFirst();
    return found.places().size() > 1
        ? new UnderstoodSearch(asked, null, MeantPlace.all(asked.address(), found), null)
        : new UnderstoodSearch(
            new AskedSearch(MeantPlace.of(place).in(asked.address(), found.words())),
            new LocationId(place.locationId()),
            List.of(),
            new UnderstoodSearch.RecognizedPlace(
                place.displayName(),
                asked.address().with(AskedSearch.EVERYWHERE.name(), "true").page()));
  }
}
