// red
package io.blotter.web.search;

import io.blotter.web.agency.Agencies;

final class SearchWithAgencies {
  Agencies agencies;
}
