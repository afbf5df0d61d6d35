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

  private static final int MOST = 1_000;

  record NamedPlace(String query, String iso, Long requestId) {
    private static final int LONGEST_QUERY = 255;
    private static final int LONGEST_ISO = 2;

    private PlaceQuery at(int number) {
      require(query.length() <= LONGEST_QUERY, number, "query", LONGEST_QUERY);
      require(iso.length() <= LONGEST_ISO, number, "iso", LONGEST_ISO);
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
    if (requests.isEmpty() || requests.size() > MOST) {
      throw new Refusal.Invalid("requests", "must have from 1 to " + MOST + " items");
    }
    return IntStream.range(0, requests.size()).mapToObj(i -> requests.get(i).at(i)).toList();
  }
}
