package io.blotter.application.datasource;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.DataSourceId;
import java.util.List;

/** Adding to the catalogue what somebody has found. */
public interface AddDataSources {
  /**
   * Adds a source of these agencies, each once; everybody sees it at once. Refuses an address that
   * is known for its record type, one that is none, and agencies that do not exist.
   */
  DataSourceId add(NewDataSource source, List<AgencyId> agencies);
}
