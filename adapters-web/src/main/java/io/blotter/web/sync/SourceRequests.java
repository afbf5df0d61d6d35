package io.blotter.web.sync;

import io.blotter.application.sync.Addition;
import io.blotter.application.sync.Change;
import io.blotter.application.sync.SourceContent;
import io.blotter.domain.datasource.DataSourceId;
import java.util.List;

/** Bodies about data sources that the source manager sends. */
final class SourceRequests {
  private SourceRequests() {}

  record SourceAdditionsRequest(List<SourceAddition> dataSources) {
    static final String EXAMPLE =
        """
        {"data_sources": [{"request_id": 1, "content": {"source_url": "https://pgh.example/stops", "name": "Pittsburgh stops", "record_type": "Stops", "url_status": "ok", "agency_ids": [1]}}]}\
        """;

    record SourceAddition(Long requestId, SourceContent content) {}

    List<Addition<SourceContent>> additions() {
      return dataSources.stream().map(it -> new Addition<>(it.requestId(), it.content())).toList();
    }
  }

  record SourceChangesRequest(List<SourceChange> dataSources) {
    static final String EXAMPLE =
        """
        {"data_sources": [{"app_id": 1, "content": {"source_url": "https://www.pgh.example/arrests/", "name": "Pittsburgh arrests", "record_type": "Arrest Records", "url_status": "ok", "agency_ids": [1], "detail_level": "Individual record"}}]}\
        """;

    record SourceChange(DataSourceId appId, SourceContent content) {}

    List<Change<SourceContent, DataSourceId>> changes() {
      return dataSources.stream().map(it -> new Change<>(it.appId(), it.content())).toList();
    }
  }

  record SourceIdsRequest(List<DataSourceId> ids) {
    static final String EXAMPLE =
        """
        {"ids": [9001, 9002]}\
        """;
  }
}
