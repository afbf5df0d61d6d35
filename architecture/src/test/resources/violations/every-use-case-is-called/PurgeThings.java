package io.blotter.application.thing;

public interface PurgeThings {
  void purge();
}
