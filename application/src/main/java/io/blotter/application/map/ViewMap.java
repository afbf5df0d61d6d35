package io.blotter.application.map;

import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;

/** What the map of the nation shows. */
public interface ViewMap {
  /**
   * Every state, county and placed locality with its number of sources, of these record types or of
   * any when the list is empty; as of the last refresh.
   */
  Json<MapLocations> locations(List<RecordType> types);

  /** The sources of federal agencies, of these record types or of any when the list is empty. */
  JsonPage<FederalSource> federalSources(List<RecordType> types);

  /** One entry per source, agency and place; sources without a record type are left out. */
  JsonPage<PlacedSource> sources();
}
