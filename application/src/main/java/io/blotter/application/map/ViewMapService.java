package io.blotter.application.map;

import io.blotter.application.map.port.MapCatalogue;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;

public final class ViewMapService implements ViewMap {
  private final MapCatalogue catalogue;

  public ViewMapService(MapCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Json<MapLocations> locations(List<RecordType> types) {
    return catalogue.locations(types);
  }

  @Override
  public JsonPage<FederalSource> federalSources(List<RecordType> types) {
    return catalogue.federalSources(types);
  }

  @Override
  public JsonPage<PlacedSource> sources() {
    return catalogue.sources();
  }
}
