package io.blotter.persistence.sync;

import io.blotter.application.sync.port.AgencyTies;
import io.blotter.application.sync.port.Link;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.shared.Id;
import io.blotter.persistence.shared.Sessions;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;

final class MyBatisAgencyTies implements AgencyTies {
  private final Sessions sessions;

  MyBatisAgencyTies(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void lock(List<AgencyId> agencies) {
    sessions.write(TieMapper.class, ties -> ties.lockAgencies(agencies));
    sessions.write(TieMapper.class, ties -> ties.lockSources(agencies));
  }

  @Override
  public List<Link<MetaUrlId, AgencyId>> metaUrls(List<AgencyId> agencies) {
    return ties(MetaUrlId::new, ties -> ties.metaUrls(agencies));
  }

  @Override
  public List<Link<DataSourceId, AgencyId>> lastOfSources(List<AgencyId> agencies) {
    return ties(DataSourceId::new, ties -> ties.lastOfSources(agencies));
  }

  private <I extends Id> List<Link<I, AgencyId>> ties(
      LongFunction<I> constructor, Function<TieMapper, List<TieRow>> statement) {
    return sessions.readLatest(TieMapper.class, statement).stream()
        .map(row -> new Link<>(constructor.apply(row.thing()), row.agency()))
        .toList();
  }
}
