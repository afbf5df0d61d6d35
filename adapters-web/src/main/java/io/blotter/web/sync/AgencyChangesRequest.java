package io.blotter.web.sync;

import io.blotter.application.sync.AgencyContent;
import io.blotter.application.sync.Change;
import io.blotter.domain.agency.AgencyId;
import java.util.List;

record AgencyChangesRequest(List<AgencyChange> agencies) {
  static final String EXAMPLE =
      """
      {"agencies": [{"app_id": 1, "content": {"name": "Pittsburgh Bureau of Police", "jurisdiction_type": "local", "agency_type": "law enforcement", "location_ids": [2]}}]}\
      """;

  record AgencyChange(AgencyId appId, AgencyContent content) {}

  List<Change<AgencyContent, AgencyId>> changes() {
    return agencies.stream().map(item -> new Change<>(item.appId(), item.content())).toList();
  }
}
