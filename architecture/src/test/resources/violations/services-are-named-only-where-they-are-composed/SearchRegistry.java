// red
package io.blotter.application.search;

import io.blotter.application.agency.BrowseAgenciesService;

public final class SearchRegistry {
  BrowseAgenciesService agencies;
}
