package io.blotter.persistence.location;

import io.blotter.application.location.LocationListing;
import io.blotter.application.location.LocationView;
import io.blotter.application.location.port.LocationCatalogue;
import io.blotter.application.location.port.PlaceDirectory;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.location.LocationType;
import io.blotter.persistence.shared.Sessions;
import java.util.Optional;
import org.apache.ibatis.session.Configuration;
import org.jspecify.annotations.Nullable;

public final class LocationPersistence implements LocationCatalogue {
  private final Sessions sessions;

  public LocationPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(LocationMapper.class);
    configuration.addMapper(PlaceMapper.class);
  }

  public PlaceDirectory places() {
    return new MyBatisPlaceDirectory(sessions);
  }

  @Override
  public Optional<Json<LocationView>> find(LocationId id) {
    return sessions
        .read(LocationMapper.class, places -> places.find(id))
        .map(text -> new Json<>(LocationView.class, text));
  }

  @Override
  public JsonPage<LocationListing> page(
      Page page, @Nullable LocationType type, @Nullable Boolean hasCoordinates) {
    var label = type == null ? null : type.label();
    return sessions
        .read(LocationMapper.class, places -> places.page(page, label, hasCoordinates))
        .pageOf(LocationListing.class);
  }
}
