package io.blotter.application.map;

import io.blotter.application.shared.JsonPage;

/** Places side by side: how much is known of each, as of the last refresh. */
public interface DrawMaps {
  /** Every state and territory by name. */
  JsonPage<DrawnPlace> states();

  /** The counties of the state with this code, such as PA, by name. */
  JsonPage<DrawnPlace> counties(String stateIso);

  /** The counties with most agencies of which no source is known. */
  JsonPage<DrawnPlace> unknown();
}
