// red
package io.blotter.web.agency;

import io.blotter.bootstrap.Settings;

final class AgencyRoutes {
  Settings settings;
}
