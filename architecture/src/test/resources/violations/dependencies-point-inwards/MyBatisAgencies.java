// red
package io.blotter.persistence.agency;

import io.blotter.web.agency.AgencyRoutes;

final class MyBatisAgencies {
  AgencyRoutes routes;
}
