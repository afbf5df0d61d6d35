package io.blotter.persistence.datarequest;

import io.blotter.application.datarequest.port.DataRequestCatalogue;
import io.blotter.application.datarequest.port.DataRequests;
import io.blotter.application.datarequest.port.RequestLinks;
import io.blotter.application.testing.datarequest.DataRequestsContract;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.persistence.testing.PersistenceForTests;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.RegisterExtension;

class MyBatisDataRequestPortsTest implements DataRequestsContract {
  @RegisterExtension
  static final PersistenceForTests POSTGRES =
      new PersistenceForTests("data_requests", "data_sources");

  private final AtomicInteger number = new AtomicInteger();

  @Override
  public DataRequests requests() {
    return POSTGRES.persistence().dataRequest().requests();
  }

  @Override
  public RequestLinks links() {
    return POSTGRES.persistence().dataRequest().links();
  }

  @Override
  public DataRequestCatalogue catalogue() {
    return POSTGRES.persistence().dataRequest().catalogue();
  }

  @Override
  public UserId user() {
    return POSTGRES.user("user" + number.incrementAndGet());
  }

  @Override
  public DataSourceId source() {
    return new DataSourceId(
        id(
            "insert into data_sources (name, source_url) values ('Stops', 'https://a.example') returning id"));
  }

  @Override
  public List<LocationId> places() {
    return List.of(
        new LocationId(id("select min(id) from locations")),
        new LocationId(id("select max(id) from locations")));
  }

  private static long id(String sql) {
    return (Long) POSTGRES.database().value(sql).orElseThrow();
  }
}
