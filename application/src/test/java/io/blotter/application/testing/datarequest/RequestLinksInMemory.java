package io.blotter.application.testing.datarequest;

import io.blotter.application.datarequest.port.RequestLinks;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Id;
import io.blotter.domain.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links with places and sources, of which those with ids up to a hundred are there. */
public final class RequestLinksInMemory implements RequestLinks {
  private static final int MAX_ID = 100;

  private final DataRequestsInMemory requests;
  private final Map<Link, Boolean> links;

  public RequestLinksInMemory(DataRequestsInMemory requests, DatabaseInMemory database) {
    this.requests = requests;
    this.links = database.table();
  }

  private record Link(DataRequestId request, Id other) {}

  @Override
  public void addSource(DataRequestId request, DataSourceId source) {
    if (requests.find(request).isEmpty()) {
      throw new Refusal.Invalid("Request not found");
    }
    if (source.value() > MAX_ID) {
      throw new Refusal.Invalid("Source not found");
    }
    if (links.putIfAbsent(new Link(request, source), true) != null) {
      throw new Refusal.Conflict("Request-Source association already exists.");
    }
  }

  @Override
  public boolean lockSource(DataRequestId request, DataSourceId source) {
    return isLinked(request, source);
  }

  @Override
  public void removeSource(DataRequestId request, DataSourceId source) {
    links.remove(new Link(request, source));
  }

  @Override
  public void addPlace(DataRequestId request, LocationId place) {
    if (requests.find(request).isEmpty() || place.value() > MAX_ID) {
      throw new Refusal.Invalid("Request-Location association not found.");
    }
    if (links.putIfAbsent(new Link(request, place), true) != null) {
      throw new Refusal.Conflict("Request-Location association already exists.");
    }
  }

  @Override
  public List<LocationId> addPlaces(DataRequestId request, List<LocationId> places) {
    var there = places.stream().filter(place -> place.value() <= MAX_ID).toList();
    there.forEach(place -> addPlace(request, place));
    return there;
  }

  @Override
  public boolean lockPlace(DataRequestId request, LocationId place) {
    return isLinked(request, place);
  }

  @Override
  public void removePlace(DataRequestId request, LocationId place) {
    links.remove(new Link(request, place));
  }

  private boolean isLinked(DataRequestId request, Id other) {
    return requests.find(request).isPresent() && links.containsKey(new Link(request, other));
  }

  /** The ids of one kind that a request is linked with; nothing where there is no such request. */
  Optional<List<? extends Id>> of(DataRequestId request, Class<? extends Id> kind) {
    return requests
        .find(request)
        .map(found ->
            links.keySet().stream()
                .filter(link -> link.request().equals(found.id()))
                .map(Link::other)
                .filter(kind::isInstance)
                .toList());
  }
}
