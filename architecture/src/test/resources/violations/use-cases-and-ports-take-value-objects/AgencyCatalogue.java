// red
package io.blotter.application.agency.port;

import java.util.List;

interface AgencyCatalogue {
  String all(List<Long> ids);
}
