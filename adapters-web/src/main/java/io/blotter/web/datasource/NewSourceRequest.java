package io.blotter.web.datasource;

import io.blotter.domain.agency.AgencyId;
import java.util.List;

record NewSourceRequest(List<AgencyId> linkedAgencyIds, SourceEntryRequest entryData) {
  static final String EXAMPLE =
      """
      {"linked_agency_ids": [1], "entry_data": {"name": "Pittsburgh stops", \
      "source_url": "https://data.example.org/stops", "record_type_name": "Stops", \
      "access_types": ["Download"], "record_formats": ["CSV"], "coverage_start": "2020-01-01"}}\
      """;
}
