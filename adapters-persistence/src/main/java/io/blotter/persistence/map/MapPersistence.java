package io.blotter.persistence.map;

import io.blotter.application.map.FederalSource;
import io.blotter.application.map.MapLocations;
import io.blotter.application.map.PlacedSource;
import io.blotter.application.map.port.Atlas;
import io.blotter.application.map.port.MapCatalogue;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.persistence.shared.Sessions;
import java.util.List;
import org.apache.ibatis.session.Configuration;

public final class MapPersistence implements MapCatalogue {
  private final Sessions sessions;

  public MapPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(MapMapper.class);
    configuration.addMapper(AtlasMapper.class);
  }

  public Atlas atlas() {
    return new MyBatisAtlas(sessions);
  }

  @Override
  public Json<MapLocations> locations(List<RecordType> types) {
    return new Json<>(
        MapLocations.class, sessions.read(MapMapper.class, map -> map.locations(types)));
  }

  @Override
  public JsonPage<FederalSource> federalSources(List<RecordType> types) {
    return sessions
        .read(MapMapper.class, map -> map.federalSources(types))
        .pageOf(FederalSource.class);
  }

  @Override
  public JsonPage<PlacedSource> sources() {
    return sessions.read(MapMapper.class, MapMapper::sources).pageOf(PlacedSource.class);
  }
}
