package io.blotter.pages.search;

import io.blotter.application.location.PlaceAddress;
import io.blotter.domain.shared.Id;
import io.blotter.domain.shared.Labelled;
import io.blotter.pages.shared.SearchAddress;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.ExploreParameters;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import java.util.LinkedHashMap;

/** What a search's address asks for. */
record AskedSearch(SearchAddress address) {
  static final Parameter<PlaceAddress> PLACE =
      Parameter.query(
          "place",
          ParameterTypes.name(300).map(PlaceAddress::of),
          "Around and inside which place.",
          "pennsylvania");

  static final Parameter<Boolean> EVERYWHERE =
      Parameter.query(
              "everywhere",
              ParameterTypes.truth(),
              "Whether a place's name among the words is a word like the others.",
              "true")
          .or(false);

  static AskedSearch of(Call call) {
    var wanted = new LinkedHashMap<String, String>();
    call.find(PLACE).ifPresent(place -> wanted.put("place", place.path()));
    for (var parameter : ExploreParameters.all()) {
      call.find(parameter)
          .map(AskedSearch::text)
          .filter(text -> !text.isBlank())
          .ifPresent(text -> wanted.put(parameter.name(), text));
    }
    if (call.get(EVERYWHERE) && wanted.containsKey("q") && !wanted.containsKey("place")) {
      wanted.put(EVERYWHERE.name(), "true");
    }
    return new AskedSearch(new SearchAddress(wanted));
  }

  String words() {
    return address.wanted().getOrDefault("q", "");
  }

  private static String text(Object value) {
    return switch (value) {
      case Labelled labelled -> labelled.label();
      case Id id -> Long.toString(id.value());
      default -> value.toString();
    };
  }
}
