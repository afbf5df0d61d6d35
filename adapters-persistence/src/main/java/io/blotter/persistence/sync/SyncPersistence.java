package io.blotter.persistence.sync;

import io.blotter.application.sync.AgencyContent;
import io.blotter.application.sync.FollowView;
import io.blotter.application.sync.MetaUrlContent;
import io.blotter.application.sync.SourceContent;
import io.blotter.application.sync.port.AgencyTies;
import io.blotter.application.sync.port.FollowLists;
import io.blotter.application.sync.port.SyncedCatalogue;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The sync slice's ports in PostgreSQL. */
public final class SyncPersistence {
  private SyncPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(TurnMapper.class);
    configuration.addMapper(SyncSourceMapper.class);
    configuration.addMapper(SyncAgencyMapper.class);
    configuration.addMapper(SyncMetaUrlMapper.class);
    configuration.addMapper(TieMapper.class);
    configuration.addMapper(FollowListMapper.class);
  }

  public static SyncedCatalogue<AgencyContent, AgencyId, LocationId> agencies(Sessions sessions) {
    return new MyBatisSyncedAgencies(sessions);
  }

  public static SyncedCatalogue<SourceContent, DataSourceId, AgencyId> sources(Sessions sessions) {
    return new MyBatisSyncedSources(sessions);
  }

  public static SyncedCatalogue<MetaUrlContent, MetaUrlId, AgencyId> metaUrls(Sessions sessions) {
    return new MyBatisSyncedMetaUrls(sessions);
  }

  public static AgencyTies agencyTies(Sessions sessions) {
    return new MyBatisAgencyTies(sessions);
  }

  public static FollowLists follows(Sessions sessions) {
    return () ->
        sessions.read(FollowListMapper.class, FollowListMapper::all).pageOf(FollowView.class);
  }
}
