package io.blotter.application.datarequest;

import io.blotter.application.datarequest.port.DataRequestCatalogue;
import io.blotter.application.datarequest.port.DataRequests;
import io.blotter.application.datarequest.port.RequestLinks;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.datarequest.DataRequestCatalogueInMemory;
import io.blotter.application.testing.datarequest.DataRequestsContract;
import io.blotter.application.testing.datarequest.DataRequestsInMemory;
import io.blotter.application.testing.datarequest.RequestLinksInMemory;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import java.util.List;

class DataRequestsInMemoryTest implements DataRequestsContract {
  private final DatabaseInMemory database = new DatabaseInMemory();
  private final DataRequestsInMemory requests = new DataRequestsInMemory(database);
  private final RequestLinksInMemory links = new RequestLinksInMemory(requests, database);

  @Override
  public DataRequests requests() {
    return requests;
  }

  @Override
  public RequestLinks links() {
    return links;
  }

  @Override
  public DataRequestCatalogue catalogue() {
    return new DataRequestCatalogueInMemory(requests, links);
  }

  @Override
  public UserId user() {
    return requests.user();
  }

  @Override
  public DataSourceId source() {
    return new DataSourceId(1);
  }

  @Override
  public List<LocationId> places() {
    return List.of(new LocationId(1), new LocationId(2));
  }
}
