package io.blotter.persistence.agency;

interface AgencyMapper {
  AgencyRow[] all();
}
