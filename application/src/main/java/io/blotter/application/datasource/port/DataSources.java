package io.blotter.application.datasource.port;

import io.blotter.application.datasource.NewDataSource;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.DataSourceId;
import java.util.List;

/** Data sources as they are kept. */
public interface DataSources {
  /** Refuses an address that is known for its record type, and values that break a rule. */
  DataSourceId add(NewDataSource source);

  /** Links those of the agencies that exist, and returns them. */
  List<AgencyId> link(DataSourceId source, List<AgencyId> agencies);

  /** Removes a source; the history keeps why. False where there is none. */
  boolean remove(DataSourceId source, String reason);
}
