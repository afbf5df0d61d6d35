package io.blotter.bootstrap;

import io.blotter.application.thing.PurgeThingsService;

final class ThingJobWiring {
  Runnable purge() {
    return new PurgeThingsService()::purge;
  }
}
