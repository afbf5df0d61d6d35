package io.blotter.application.agency.port;

import io.blotter.application.agency.AgencySort;
import io.blotter.application.agency.AgencyView;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.agency.AgencyId;
import java.util.Optional;

/** Agencies as readers look them up. */
public interface AgencyCatalogue {
  Optional<Json<AgencyView>> find(AgencyId id);

  /**
   * A page in the order asked for; equal values are ordered by id.
   *
   * @param moments whether each also has {@code created_at} and {@code updated_at}
   */
  JsonPage<AgencyView> page(Page page, AgencySort sort, SortOrder order, boolean moments);
}
