package io.blotter.application.location;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a place is among the pages: its names as addresses have them, such as
 * pennsylvania/allegheny/pittsburgh.
 */
public record PlaceAddress(String state, @Nullable String county, @Nullable String locality) {
  private static final Pattern SLASH = Pattern.compile("/");

  /** Throws {@link IllegalArgumentException} where {@code path} has no or more than three names. */
  public static PlaceAddress of(String path) {
    var names = SLASH.split(path, -1);
    if (names.length > 3 || Stream.of(names).anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("must be like pennsylvania/allegheny/pittsburgh");
    }
    return new PlaceAddress(
        names[0], names.length > 1 ? names[1] : null, names.length > 2 ? names[2] : null);
  }

  public String path() {
    return Stream.of(state, county, locality)
        .filter(name -> name != null)
        .collect(Collectors.joining("/"));
  }
}
