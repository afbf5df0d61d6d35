package io.blotter.web.thing;

import io.blotter.application.thing.ViewThings;

public final class ThingRoutes {
  private final ViewThings things;

  public ThingRoutes(ViewThings things) {
    this.things = things;
  }
}
