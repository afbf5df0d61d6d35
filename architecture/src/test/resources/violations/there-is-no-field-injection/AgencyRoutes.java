// red
package io.blotter.web.agency;

import jakarta.inject.Inject;

final class AgencyRoutes {
  @Inject String agencies;
}
