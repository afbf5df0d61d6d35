package io.blotter.application.map.port;

import io.blotter.application.map.FederalSource;
import io.blotter.application.map.MapLocations;
import io.blotter.application.map.PlacedSource;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;

/** What the map shows. */
public interface MapCatalogue {
  Json<MapLocations> locations(List<RecordType> types);

  JsonPage<FederalSource> federalSources(List<RecordType> types);

  JsonPage<PlacedSource> sources();
}
