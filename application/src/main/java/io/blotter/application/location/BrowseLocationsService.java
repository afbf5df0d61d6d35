package io.blotter.application.location;

import io.blotter.application.location.port.LocationCatalogue;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.location.LocationType;
import io.blotter.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;

public final class BrowseLocationsService implements BrowseLocations {
  private final LocationCatalogue catalogue;

  public BrowseLocationsService(LocationCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public JsonPage<LocationListing> locations(
      Page page, @Nullable LocationType type, @Nullable Boolean hasCoordinates) {
    return catalogue.page(page, type, hasCoordinates);
  }

  @Override
  public Json<LocationView> location(LocationId id) {
    return catalogue.find(id).orElseThrow(() -> new Refusal.NotFound("Location not found."));
  }
}
