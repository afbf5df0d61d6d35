package io.blotter.application.search.port;

import io.blotter.application.search.NamedPlace;
import java.util.List;

/** Places by exactly their names; as of the last refresh. */
public interface PlaceNames {
  /**
   * The places that each of {@code names} is a name of, alone or with the county or the state
   * behind, or a state's code; states first, then counties, the more populous before others.
   */
  List<NamedPlace> named(List<String> names);
}
