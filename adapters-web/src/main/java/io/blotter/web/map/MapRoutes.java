package io.blotter.web.map;

import io.blotter.application.map.FederalSource;
import io.blotter.application.map.MapLocations;
import io.blotter.application.map.PlacedSource;
import io.blotter.application.map.ViewMap;
import io.blotter.application.shared.DataSlice;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;

/** The map over HTTP. */
public final class MapRoutes implements Routes {
  private static final Parameter<List<RecordType>> RECORD_TYPES =
      Parameter.query(
              "record_types",
              ParameterTypes.manyOf(RecordType.class),
              "Count and list only sources of these types.",
              "Court Cases,Wanted Persons")
          .or(List.of());

  private final ViewMap map;

  public MapRoutes(ViewMap map) {
    this.map = map;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/api/v2/map/locations")
            .named("getMapLocations", "map")
            .about("Sources by place", "Every state, county and placed locality with its count.")
            .ignoringOtherParameters()
            .caching(Caching.COSTLY)
            .reads(DataSlice.CATALOGUE)
            .rate(RateClass.UNLIMITED)
            .answers(Shape.BARE, MapLocations.class)
            .handledBy(call -> Answer.json(map.locations(List.of()))),
        Endpoint.get("/api/v2/map/data")
            .named("getMapData", "map")
            .about("All that the map needs", "The counts by place, and the federal sources.")
            .with(RECORD_TYPES)
            .ignoringOtherParameters()
            .caching(Caching.COSTLY)
            .reads(DataSlice.CATALOGUE)
            .rate(RateClass.UNLIMITED)
            .answers(Shape.BARE, MapData.class)
            .handledBy(this::data),
        Endpoint.get("/api/v2/map/data-sources")
            .named("listMapDataSources", "map")
            .about("Sources with their points", "One entry per source, agency and place.")
            .ignoringOtherParameters()
            .caching(Caching.COSTLY)
            .reads(DataSlice.CATALOGUE)
            .rate(RateClass.UNLIMITED)
            .answers(Shape.BARE, PlacedSources.class)
            .handledBy(call -> Answer.json(new PlacedSources("", map.sources()))));
  }

  private Answer data(Call call) {
    var types = call.get(RECORD_TYPES);
    return Answer.json(new MapData(map.locations(types), map.federalSources(types)));
  }

  private record MapData(Json<MapLocations> locations, JsonPage<FederalSource> sources) {}

  private record PlacedSources(String message, JsonPage<PlacedSource> data) {}
}
