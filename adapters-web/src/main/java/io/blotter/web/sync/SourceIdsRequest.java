package io.blotter.web.sync;

import io.blotter.domain.datasource.DataSourceId;
import java.util.List;

record SourceIdsRequest(List<DataSourceId> ids) {
  static final String EXAMPLE =
      """
      {"ids": [9001, 9002]}\
      """;
}
