// red
package io.blotter.persistence.search;

import io.blotter.persistence.agency.Agencies;

final class SearchWithAgencies {
  Agencies agencies;
}
