package io.blotter.bootstrap;

import io.blotter.application.agency.BrowseAgenciesService;

final class Wiring {
  BrowseAgenciesService agencies;
}
