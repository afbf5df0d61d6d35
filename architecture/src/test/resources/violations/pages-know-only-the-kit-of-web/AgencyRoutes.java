package io.blotter.web.agency;

import io.blotter.web.shared.Endpoint;

public final class AgencyRoutes {
  Endpoint endpoint;
}
