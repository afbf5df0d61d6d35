package io.blotter.application.agency;

import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.agency.AgencyId;

/** What anyone can look up about agencies. */
public interface BrowseAgencies {
  /**
   * A page in the order asked for.
   *
   * @param moments whether each also has {@code created_at} and {@code updated_at}, for a caller
   *     who chooses from them
   */
  JsonPage<AgencyView> agencies(Page page, AgencySort sort, SortOrder order, boolean moments);

  /** One agency with its links, sources and places. Refuses an unknown id as not found. */
  Json<AgencyView> agency(AgencyId id);
}
