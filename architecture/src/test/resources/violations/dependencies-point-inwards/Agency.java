// red
package io.blotter.domain.agency;

import io.blotter.application.agency.AgencyView;

record Agency(AgencyView view) {}
