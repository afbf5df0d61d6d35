package io.blotter.web.datarequest;

import io.blotter.application.datarequest.DataRequestView;
import io.blotter.application.shared.JsonPage;
import io.blotter.web.shared.WireJson;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A list of data requests.
 *
 * @param metadata their count; of a single one also how many sources and places it is linked to
 */
record RequestListResponse(
    String message, Map<String, Integer> metadata, JsonPage<DataRequestView> data) {
  static Map<String, Integer> metadata(JsonPage<DataRequestView> page) {
    var metadata = new LinkedHashMap<>(Map.of("count", page.count()));
    if (page.count() == 1) {
      var only = WireJson.MAPPER.readTree(page.text()).path(0);
      metadata.put("data_sources_count", only.path("data_sources").size());
      metadata.put("locations_count", only.path("locations").size());
    }
    return metadata;
  }
}
