package io.blotter.persistence.datarequest;

import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import java.util.List;
import java.util.Optional;

interface RequestLinkMapper {
  int addSource(DataRequestId request, DataSourceId source);

  Optional<Long> lockSource(DataRequestId request, DataSourceId source);

  int removeSource(DataRequestId request, DataSourceId source);

  int addPlace(DataRequestId request, LocationId place);

  List<LocationId> addPlaces(DataRequestId request, List<LocationId> places);

  Optional<Long> lockPlace(DataRequestId request, LocationId place);

  int removePlace(DataRequestId request, LocationId place);
}
