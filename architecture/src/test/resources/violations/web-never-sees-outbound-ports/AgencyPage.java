package io.blotter.web.agency;

import io.blotter.application.agency.BrowseAgencies;

final class AgencyPage {
  BrowseAgencies agencies;
}
