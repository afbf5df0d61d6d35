// red
package io.blotter.web.agency;

import io.blotter.application.agency.AgencyView;
import io.blotter.persistence.agency.AgencyPersistence;

public final class AgencyRoutes {
  AgencyPersistence persistence;
  AgencyView view;
}
