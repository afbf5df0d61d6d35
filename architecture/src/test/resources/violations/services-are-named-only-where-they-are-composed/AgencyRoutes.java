// red
package io.blotter.web.agency;

import io.blotter.application.agency.BrowseAgenciesService;

public final class AgencyRoutes {
  BrowseAgenciesService agencies;
}
