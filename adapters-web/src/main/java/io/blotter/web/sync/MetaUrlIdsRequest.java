package io.blotter.web.sync;

import io.blotter.domain.agency.MetaUrlId;
import java.util.List;

record MetaUrlIdsRequest(List<MetaUrlId> ids) {
  static final String EXAMPLE =
      """
      {"ids": [9001, 9002]}\
      """;
}
