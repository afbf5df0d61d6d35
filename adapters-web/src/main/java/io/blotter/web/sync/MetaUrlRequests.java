package io.blotter.web.sync;

import io.blotter.application.sync.Addition;
import io.blotter.application.sync.Change;
import io.blotter.application.sync.MetaUrlContent;
import io.blotter.domain.agency.MetaUrlId;
import java.util.List;

/** Bodies about meta URLs that the source manager sends. */
final class MetaUrlRequests {
  private MetaUrlRequests() {}

  record MetaUrlAdditionsRequest(List<MetaUrlAddition> metaUrls) {
    static final String EXAMPLE =
        """
        {"meta_urls": [{"request_id": 1, "content": {"url": "https://pgh.example/police", "agency_ids": [1]}}]}\
        """;

    record MetaUrlAddition(Long requestId, MetaUrlContent content) {}

    List<Addition<MetaUrlContent>> additions() {
      return metaUrls.stream().map(it -> new Addition<>(it.requestId(), it.content())).toList();
    }
  }

  record MetaUrlChangesRequest(List<MetaUrlChange> metaUrls) {
    static final String EXAMPLE =
        """
        {"meta_urls": [{"app_id": 1, "content": {"url": "https://pittsburghpa.gov/police", "agency_ids": [1], "url_status": "ok"}}]}\
        """;

    record MetaUrlChange(MetaUrlId appId, MetaUrlContent content) {}

    List<Change<MetaUrlContent, MetaUrlId>> changes() {
      return metaUrls.stream().map(it -> new Change<>(it.appId(), it.content())).toList();
    }
  }

  record MetaUrlIdsRequest(List<MetaUrlId> ids) {
    static final String EXAMPLE =
        """
        {"ids": [9001, 9002]}\
        """;
  }
}
