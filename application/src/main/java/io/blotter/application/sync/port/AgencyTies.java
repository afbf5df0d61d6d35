package io.blotter.application.sync.port;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.datasource.DataSourceId;
import java.util.List;

/** What holds an agency back from being deleted. */
public interface AgencyTies {
  /** Lets nobody else link anything with these agencies until the transaction ends. */
  void lock(List<AgencyId> agencies);

  List<Link<MetaUrlId, AgencyId>> metaUrls(List<AgencyId> agencies);

  /** Data sources that have none but these agencies. */
  List<Link<DataSourceId, AgencyId>> lastOfSources(List<AgencyId> agencies);
}
