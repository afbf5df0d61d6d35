package io.blotter.web.sync;

import io.blotter.application.sync.Addition;
import io.blotter.application.sync.MetaUrlContent;
import java.util.List;

record MetaUrlAdditionsRequest(List<MetaUrlAddition> metaUrls) {
  static final String EXAMPLE =
      """
      {"meta_urls": [{"request_id": 1, "content": {"url": "https://pgh.example/police", "agency_ids": [1]}}]}\
      """;

  record MetaUrlAddition(Long requestId, MetaUrlContent content) {}

  List<Addition<MetaUrlContent>> additions() {
    return metaUrls.stream().map(item -> new Addition<>(item.requestId(), item.content())).toList();
  }
}
