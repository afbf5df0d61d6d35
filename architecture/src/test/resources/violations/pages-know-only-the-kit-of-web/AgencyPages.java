// red
package io.blotter.pages.agency;

import io.blotter.web.agency.AgencyRoutes;

public final class AgencyPages {
  AgencyRoutes routes;
}
