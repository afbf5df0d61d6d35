package io.blotter.pages.shared;

import io.blotter.application.location.PlaceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A step of the way from the nation down to a place. */
public record Crumb(String name, String address) {
  /** The ways to these places; those to the whole nation are none. */
  public static List<List<Crumb>> ways(List<PlaceView> places) {
    return places.stream().map(Crumb::way).filter(way -> !way.isEmpty()).toList();
  }

  private static List<Crumb> way(PlaceView place) {
    var path =
        Stream.of(place.stateName(), place.countyName(), place.localityName())
            .filter(Objects::nonNull)
            .map(Numbered::slug)
            .collect(Collectors.joining("/"));
    return of(path, place.stateName(), place.countyName(), place.localityName());
  }

  /** The way to a place, from its names and its path. */
  public static List<Crumb> of(
      String path, @Nullable String state, @Nullable String county, @Nullable String locality) {
    var names = new ArrayList<String>();
    for (var name : new String[] {state, county, locality}) {
      if (name != null) {
        names.add(name);
      }
    }
    var slugs = path.split("/", -1);
    var crumbs = new ArrayList<Crumb>();
    var address = new StringBuilder("/places");
    for (var at = 0; at < Math.min(names.size(), slugs.length); at++) {
      address.append('/').append(slugs[at]);
      crumbs.add(new Crumb(names.get(at), address.toString()));
    }
    return crumbs;
  }
}
