package io.blotter.web.search;

import org.jspecify.annotations.Nullable;

record MatchRequest(
    String name, @Nullable String state, @Nullable String county, @Nullable String locality) {
  static final String EXAMPLE =
      """
      {"name": "Pittsburgh Police", "state": "Pennsylvania", "county": "Allegheny", "locality": "Pittsburgh"}\
      """;
}
