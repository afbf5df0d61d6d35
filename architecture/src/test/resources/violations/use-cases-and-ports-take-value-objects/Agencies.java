// red
package io.blotter.application.agency.port;

import java.util.UUID;

interface Agencies {
  String find(UUID id);
}
