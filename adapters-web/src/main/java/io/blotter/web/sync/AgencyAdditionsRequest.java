package io.blotter.web.sync;

import io.blotter.application.sync.Addition;
import io.blotter.application.sync.AgencyContent;
import java.util.List;

record AgencyAdditionsRequest(List<AgencyAddition> agencies) {
  static final String EXAMPLE =
      """
      {"agencies": [{"request_id": 1, "content": {"name": "Pittsburgh Park Rangers", "jurisdiction_type": "local", "agency_type": "law enforcement", "location_ids": [2]}}]}\
      """;

  record AgencyAddition(Long requestId, AgencyContent content) {}

  List<Addition<AgencyContent>> additions() {
    return agencies.stream().map(item -> new Addition<>(item.requestId(), item.content())).toList();
  }
}
