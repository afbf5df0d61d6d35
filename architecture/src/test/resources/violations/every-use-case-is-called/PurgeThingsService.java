package io.blotter.application.thing;

public final class PurgeThingsService implements PurgeThings {
  @Override
  public void purge() {}
}
