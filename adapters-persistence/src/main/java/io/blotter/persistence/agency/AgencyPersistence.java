package io.blotter.persistence.agency;

import io.blotter.application.agency.AgencySort;
import io.blotter.application.agency.AgencyView;
import io.blotter.application.agency.port.AgencyCatalogue;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.agency.AgencyId;
import io.blotter.persistence.shared.Sessions;
import java.util.Optional;
import org.apache.ibatis.session.Configuration;

public final class AgencyPersistence implements AgencyCatalogue {
  private final Sessions sessions;

  public AgencyPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(AgencyMapper.class);
  }

  @Override
  public Optional<Json<AgencyView>> find(AgencyId id) {
    return sessions
        .read(AgencyMapper.class, agencies -> agencies.find(id))
        .map(text -> new Json<>(AgencyView.class, text));
  }

  @Override
  public JsonPage<AgencyView> page(Page page, AgencySort sort, SortOrder order, boolean moments) {
    return sessions
        .read(AgencyMapper.class, agencies -> agencies.page(page, sort, order, moments))
        .pageOf(AgencyView.class);
  }
}
