// red
package io.blotter.web.agency;

import io.blotter.application.agency.port.Agencies;

public final class AgencyRoutes {
  Agencies agencies;
}
