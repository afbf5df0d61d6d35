package io.blotter.persistence.datarequest;

import io.blotter.application.datarequest.port.RequestLinks;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Refusal;
import io.blotter.persistence.shared.DatabaseFaults;
import io.blotter.persistence.shared.Sessions;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.ibatis.exceptions.PersistenceException;

final class MyBatisRequestLinks implements RequestLinks {
  private static final Map<String, Supplier<Refusal>> REFUSALS =
      Map.of(
          "link_data_requests__data_sources_request_id_data_source_id_key",
          () -> new Refusal.Conflict("Request-Source association already exists."),
          "link_data_requests__data_sources_request_id_fkey",
          () -> new Refusal.Invalid("Request not found"),
          "link_data_requests__data_sources_data_source_id_fkey",
          () -> new Refusal.Invalid("Source not found"),
          "link_data_requests__locations_request_id_location_id_key",
          () -> new Refusal.Conflict("Request-Location association already exists."),
          "link_data_requests__locations_data_request_id_fkey",
          MyBatisRequestLinks::unknownPlace,
          "link_data_requests__locations_location_id_fkey",
          MyBatisRequestLinks::unknownPlace);

  private final Sessions sessions;

  MyBatisRequestLinks(Sessions sessions) {
    this.sessions = sessions;
  }

  private static Refusal unknownPlace() {
    return new Refusal.Invalid("Request-Location association not found.");
  }

  @Override
  public void addSource(DataRequestId request, DataSourceId source) {
    write(links -> links.addSource(request, source));
  }

  @Override
  public boolean lockSource(DataRequestId request, DataSourceId source) {
    return write(links -> links.lockSource(request, source)).isPresent();
  }

  @Override
  public void removeSource(DataRequestId request, DataSourceId source) {
    write(links -> links.removeSource(request, source));
  }

  @Override
  public void addPlace(DataRequestId request, LocationId place) {
    write(links -> links.addPlace(request, place));
  }

  @Override
  public List<LocationId> addPlaces(DataRequestId request, List<LocationId> places) {
    return write(links -> links.addPlaces(request, places));
  }

  @Override
  public boolean lockPlace(DataRequestId request, LocationId place) {
    return write(links -> links.lockPlace(request, place)).isPresent();
  }

  @Override
  public void removePlace(DataRequestId request, LocationId place) {
    write(links -> links.removePlace(request, place));
  }

  private <T> T write(Function<RequestLinkMapper, T> statement) {
    try {
      return sessions.write(RequestLinkMapper.class, statement);
    } catch (PersistenceException e) {
      throw DatabaseFaults.refused(e, REFUSALS);
    }
  }
}
