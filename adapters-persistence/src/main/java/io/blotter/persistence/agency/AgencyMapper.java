package io.blotter.persistence.agency;

import io.blotter.application.agency.AgencySort;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.agency.AgencyId;
import io.blotter.persistence.shared.ComposedJson;
import java.util.Optional;

interface AgencyMapper {
  Optional<String> find(AgencyId id);

  ComposedJson page(Page page, AgencySort sort, SortOrder order, boolean moments);
}
