package io.blotter.web.sync;

import io.blotter.application.sync.Change;
import io.blotter.application.sync.MetaUrlContent;
import io.blotter.domain.agency.MetaUrlId;
import java.util.List;

record MetaUrlChangesRequest(List<MetaUrlChange> metaUrls) {
  static final String EXAMPLE =
      """
      {"meta_urls": [{"app_id": 1, "content": {"url": "https://pittsburghpa.gov/police", "agency_ids": [1], "url_status": "ok"}}]}\
      """;

  record MetaUrlChange(MetaUrlId appId, MetaUrlContent content) {}

  List<Change<MetaUrlContent, MetaUrlId>> changes() {
    return metaUrls.stream().map(item -> new Change<>(item.appId(), item.content())).toList();
  }
}
