package io.blotter.persistence.agency;

import io.blotter.application.agency.AgencyView;

public final class AgencyPersistence {
  AgencyView view;
}
