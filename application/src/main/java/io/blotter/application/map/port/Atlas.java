package io.blotter.application.map.port;

import io.blotter.application.map.DrawnPlace;
import io.blotter.application.shared.JsonPage;

/** States and counties with what is counted in each. */
public interface Atlas {
  JsonPage<DrawnPlace> states();

  JsonPage<DrawnPlace> counties(String stateIso);

  /** Counties without sources, those with most agencies first. */
  JsonPage<DrawnPlace> unknown(int limit);
}
