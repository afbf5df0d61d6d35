package io.blotter.web.sync;

import io.blotter.application.sync.Addition;
import io.blotter.application.sync.SourceContent;
import java.util.List;

record SourceAdditionsRequest(List<SourceAddition> dataSources) {
  static final String EXAMPLE =
      """
      {"data_sources": [{"request_id": 1, "content": {"source_url": "https://pgh.example/stops", "name": "Pittsburgh stops", "record_type": "Stops", "url_status": "ok", "agency_ids": [1]}}]}\
      """;

  record SourceAddition(Long requestId, SourceContent content) {}

  List<Addition<SourceContent>> additions() {
    return dataSources.stream()
        .map(item -> new Addition<>(item.requestId(), item.content()))
        .toList();
  }
}
