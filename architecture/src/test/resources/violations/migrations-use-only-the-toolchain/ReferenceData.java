// red
package io.blotter.migrations;

import io.blotter.domain.agency.AgencyType;

final class ReferenceData {
  AgencyType type;
}
