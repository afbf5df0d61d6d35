// red
package io.blotter.pages.agency;

import io.blotter.application.agency.port.Agencies;

public final class AgencyPages {
  Agencies agencies;
}
