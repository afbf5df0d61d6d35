package io.blotter.application.sync.port;

import io.blotter.application.sync.AgencyContent;
import io.blotter.application.sync.MetaUrlContent;
import io.blotter.application.sync.SourceContent;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;

/** What the source manager keeps in step. */
public interface SyncStore {
  SyncedCatalogue<AgencyContent, AgencyId, LocationId> agencies();

  SyncedCatalogue<SourceContent, DataSourceId, AgencyId> sources();

  SyncedCatalogue<MetaUrlContent, MetaUrlId, AgencyId> metaUrls();

  AgencyTies agencyTies();

  FollowLists follows();
}
