package io.blotter.persistence.sync;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.DataSourceId;
import java.util.List;

interface TieMapper {
  List<AgencyId> lockAgencies(List<AgencyId> agencies);

  List<DataSourceId> lockSources(List<AgencyId> agencies);

  List<TieRow> metaUrls(List<AgencyId> agencies);

  List<TieRow> lastOfSources(List<AgencyId> agencies);
}
