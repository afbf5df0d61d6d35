package io.blotter.web.sync;

import io.blotter.application.sync.Addition;
import io.blotter.application.sync.AgencyContent;
import io.blotter.application.sync.Change;
import io.blotter.domain.agency.AgencyId;
import java.util.List;

/** Bodies about agencies that the source manager sends. */
final class AgencyRequests {
  private AgencyRequests() {}

  record AgencyAdditionsRequest(List<AgencyAddition> agencies) {
    static final String EXAMPLE =
        """
        {"agencies": [{"request_id": 1, "content": {"name": "Pittsburgh Park Rangers", "jurisdiction_type": "local", "agency_type": "law enforcement", "location_ids": [2]}}]}\
        """;

    record AgencyAddition(Long requestId, AgencyContent content) {}

    List<Addition<AgencyContent>> additions() {
      return agencies.stream().map(it -> new Addition<>(it.requestId(), it.content())).toList();
    }
  }

  record AgencyChangesRequest(List<AgencyChange> agencies) {
    static final String EXAMPLE =
        """
        {"agencies": [{"app_id": 1, "content": {"name": "Pittsburgh Bureau of Police", "jurisdiction_type": "local", "agency_type": "law enforcement", "location_ids": [2]}}]}\
        """;

    record AgencyChange(AgencyId appId, AgencyContent content) {}

    List<Change<AgencyContent, AgencyId>> changes() {
      return agencies.stream().map(it -> new Change<>(it.appId(), it.content())).toList();
    }
  }

  record AgencyIdsRequest(List<AgencyId> ids) {
    static final String EXAMPLE =
        """
        {"ids": [9001, 9002]}\
        """;
  }
}
