package io.blotter.web;

import io.blotter.web.agency.Agencies;

final class Front {
  Agencies agencies;
}
