package io.blotter.web.sync;

import io.blotter.domain.agency.AgencyId;
import java.util.List;

record AgencyIdsRequest(List<AgencyId> ids) {
  static final String EXAMPLE =
      """
      {"ids": [9001, 9002]}\
      """;
}
