package io.blotter.application.location;

import io.blotter.application.location.port.PlaceDirectory;
import io.blotter.application.shared.Json;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Refusal;

public final class DescribePlacesService implements DescribePlaces {
  private static final int MAX_AGENCIES = 100;

  private final PlaceDirectory places;

  public DescribePlacesService(PlaceDirectory places) {
    this.places = places;
  }

  @Override
  public LocationId locate(PlaceAddress address) {
    return places.find(address).orElseThrow(DescribePlacesService::notFound);
  }

  @Override
  public Json<PlaceOverview> overview(LocationId id) {
    return places.overview(id, MAX_AGENCIES).orElseThrow(DescribePlacesService::notFound);
  }

  private static Refusal notFound() {
    return new Refusal.NotFound("Location not found.");
  }
}
