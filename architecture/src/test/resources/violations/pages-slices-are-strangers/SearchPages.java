// red
package io.blotter.pages.search;

import io.blotter.pages.agency.AgencyPages;

public final class SearchPages {
  AgencyPages agencies;
}
