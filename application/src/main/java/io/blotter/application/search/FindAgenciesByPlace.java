package io.blotter.application.search;

import io.blotter.application.shared.JsonPage;
import java.util.List;

/** Finding the agencies of places by the places' names, for many names at once. */
public interface FindAgenciesByPlace {
  /** One answer for each request id whose states have agencies, in the order they were asked in. */
  JsonPage<PlaceMatches> find(List<PlaceQuery> queries);

  /**
   * A name that a place may have.
   *
   * @param requestId by which whoever asks recognises the answer
   * @param query what the place may be called
   * @param iso the code of the state it is in
   */
  record PlaceQuery(long requestId, String query, String iso) {}
}
