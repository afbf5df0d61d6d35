// red
package io.blotter.web.agency;

import java.sql.Connection;

final class AgencyRoutes {
  Connection connection;
}
