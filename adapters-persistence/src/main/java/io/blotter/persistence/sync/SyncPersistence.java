package io.blotter.persistence.sync;

import io.blotter.application.sync.AgencyContent;
import io.blotter.application.sync.MetaUrlContent;
import io.blotter.application.sync.SourceContent;
import io.blotter.application.sync.UserFollow;
import io.blotter.application.sync.port.AgencyTies;
import io.blotter.application.sync.port.FollowLists;
import io.blotter.application.sync.port.SyncStore;
import io.blotter.application.sync.port.SyncedCatalogue;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The sync slice's ports in PostgreSQL. */
public final class SyncPersistence implements SyncStore {
  private final Sessions sessions;

  public SyncPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(SyncLocksMapper.class);
    configuration.addMapper(SyncSourceMapper.class);
    configuration.addMapper(SyncAgencyMapper.class);
    configuration.addMapper(SyncMetaUrlMapper.class);
    configuration.addMapper(TieMapper.class);
    configuration.addMapper(FollowListMapper.class);
  }

  @Override
  public SyncedCatalogue<AgencyContent, AgencyId, LocationId> agencies() {
    return new MyBatisSyncedAgencies(sessions);
  }

  @Override
  public SyncedCatalogue<SourceContent, DataSourceId, AgencyId> sources() {
    return new MyBatisSyncedSources(sessions);
  }

  @Override
  public SyncedCatalogue<MetaUrlContent, MetaUrlId, AgencyId> metaUrls() {
    return new MyBatisSyncedMetaUrls(sessions);
  }

  @Override
  public AgencyTies agencyTies() {
    return new MyBatisAgencyTies(sessions);
  }

  @Override
  public FollowLists follows() {
    return () ->
        sessions.read(FollowListMapper.class, FollowListMapper::all).pageOf(UserFollow.class);
  }
}
