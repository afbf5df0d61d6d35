package io.blotter.persistence.agency;

import io.blotter.application.agency.AgencyView;
import io.blotter.application.agency.port.Agencies;

final class MyBatisAgencyCatalogue implements Agencies {
  AgencyView view;
}
