package io.blotter.application.map;

import io.blotter.application.map.port.Atlas;
import io.blotter.application.shared.JsonPage;

public final class DrawMapsService implements DrawMaps {
  private static final int MAX_UNKNOWN = 5;

  private final Atlas atlas;

  public DrawMapsService(Atlas atlas) {
    this.atlas = atlas;
  }

  @Override
  public JsonPage<DrawnPlace> states() {
    return atlas.states();
  }

  @Override
  public JsonPage<DrawnPlace> counties(String stateIso) {
    return atlas.counties(stateIso);
  }

  @Override
  public JsonPage<DrawnPlace> unknown() {
    return atlas.unknown(MAX_UNKNOWN);
  }
}
