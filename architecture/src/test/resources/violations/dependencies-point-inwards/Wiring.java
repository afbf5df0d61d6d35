package io.blotter.bootstrap;

import io.blotter.persistence.agency.AgencyPersistence;
import io.blotter.web.agency.AgencyRoutes;

final class Wiring {
  AgencyPersistence persistence;
  AgencyRoutes routes;
}
