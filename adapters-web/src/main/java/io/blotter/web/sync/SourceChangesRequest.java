package io.blotter.web.sync;

import io.blotter.application.sync.Change;
import io.blotter.application.sync.SourceContent;
import io.blotter.domain.datasource.DataSourceId;
import java.util.List;

record SourceChangesRequest(List<SourceChange> dataSources) {
  static final String EXAMPLE =
      """
      {"data_sources": [{"app_id": 1, "content": {"source_url": "https://www.pgh.example/arrests/", "name": "Pittsburgh arrests", "record_type": "Arrest Records", "url_status": "ok", "agency_ids": [1], "detail_level": "Individual record"}}]}\
      """;

  record SourceChange(DataSourceId appId, SourceContent content) {}

  List<Change<SourceContent, DataSourceId>> changes() {
    return dataSources.stream().map(item -> new Change<>(item.appId(), item.content())).toList();
  }
}
