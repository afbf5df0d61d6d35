package io.blotter.application.map;

import io.blotter.application.map.port.MapCatalogue;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Memory;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import java.util.function.Supplier;

/** The two documents that are the same for everybody are kept until the data change. */
public final class ViewMapService implements ViewMap {
  private final MapCatalogue catalogue;
  private final Memory<String, Json<MapLocations>> locations;
  private final Memory<String, JsonPage<PlacedSource>> sources;

  public ViewMapService(
      MapCatalogue catalogue,
      Memory<String, Json<MapLocations>> locations,
      Memory<String, JsonPage<PlacedSource>> sources) {
    this.catalogue = catalogue;
    this.locations = locations;
    this.sources = sources;
  }

  @Override
  public Json<MapLocations> locations() {
    return remembered(locations, catalogue::locations);
  }

  @Override
  public JsonPage<FederalSource> federalSources(List<RecordType> types) {
    return catalogue.federalSources(types);
  }

  @Override
  public JsonPage<PlacedSource> sources() {
    return remembered(sources, catalogue::sources);
  }

  private static <T> T remembered(Memory<String, T> memory, Supplier<T> compose) {
    var version = memory.version();
    return memory
        .recall("map")
        .orElseGet(() -> {
          var composed = compose.get();
          memory.remember(version, "map", composed);
          return composed;
        });
  }
}
