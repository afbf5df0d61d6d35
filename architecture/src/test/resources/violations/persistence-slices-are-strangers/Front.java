package io.blotter.persistence;

import io.blotter.persistence.agency.Agencies;

final class Front {
  Agencies agencies;
}
