package io.blotter.application.datarequest.port;

import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import java.util.List;

/** What data requests are linked to. */
public interface RequestLinks {
  /** Links a source. Refuses what is linked already or does not exist. */
  void addSource(DataRequestId request, DataSourceId source);

  /** Keeps a link from others until the transaction ends; says whether there is such a link. */
  boolean lockSource(DataRequestId request, DataSourceId source);

  void removeSource(DataRequestId request, DataSourceId source);

  /** Links a place. Refuses what is linked already or does not exist. */
  void addPlace(DataRequestId request, LocationId place);

  /** Links those of the places that exist, and returns them. */
  List<LocationId> addPlaces(DataRequestId request, List<LocationId> places);

  /** Keeps a link from others until the transaction ends; says whether there is such a link. */
  boolean lockPlace(DataRequestId request, LocationId place);

  void removePlace(DataRequestId request, LocationId place);
}
