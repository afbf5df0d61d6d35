package io.blotter.web.search;

import io.blotter.application.search.FindAgenciesByPlace.PlaceQuery;
import io.blotter.domain.shared.Refusal;
import java.util.List;
import java.util.stream.IntStream;

record PlacesRequest(List<NamedPlace> requests) {
  static final String EXAMPLE =
      """
      {"requests": [{"query": "Pittsburg", "iso": "PA", "request_id": 1}]}\
      """;

  private static final int MAX_REQUESTS = 1_000;

  record NamedPlace(String query, String iso, Long requestId) {
    private static final int MAX_QUERY_LENGTH = 255;
    private static final int MAX_ISO_LENGTH = 2;

    private PlaceQuery at(int number) {
      require(query.length() <= MAX_QUERY_LENGTH, number, "query", MAX_QUERY_LENGTH);
      require(iso.length() <= MAX_ISO_LENGTH, number, "iso", MAX_ISO_LENGTH);
      return new PlaceQuery(requestId, query, iso);
    }

    private static void require(boolean holds, int number, String key, int most) {
      if (!holds) {
        throw new Refusal.Invalid(
            "requests." + number + "." + key, "must have at most " + most + " characters");
      }
    }
  }

  List<PlaceQuery> queries() {
    if (requests.isEmpty() || requests.size() > MAX_REQUESTS) {
      throw new Refusal.Invalid("requests", "must have from 1 to " + MAX_REQUESTS + " items");
    }
    return IntStream.range(0, requests.size()).mapToObj(i -> requests.get(i).at(i)).toList();
  }
}
