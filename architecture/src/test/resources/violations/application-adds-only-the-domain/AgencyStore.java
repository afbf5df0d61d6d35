// red
package io.blotter.application.agency;

import java.sql.Connection;

interface AgencyStore {
  void save(Connection connection);
}
