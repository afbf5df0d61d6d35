package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.Wiring;
import io.blotter.bootstrap.testing.CountedStatements;
import io.blotter.bootstrap.testing.DeclaredEndpoints;
import io.blotter.bootstrap.testing.RequestsForTests;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.NetworkAddress;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Method;
import io.blotter.web.shared.WireJson;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is asked of the database for a contribution does not depend on how much it holds. */
class QueryBudgetTest {
  private static final int MAX_STATEMENTS = 10;
  private static final int MANY = 100;

  @AutoClose private static final TestDatabase database = filled();
  private static final CountedStatements statements = CountedStatements.on(database.dataSource());

  /**
   * Request 1001 is linked to one thing of each kind, 1002 to a hundred; as many more are there.
   */
  private static TestDatabase filled() {
    var database = RegistryForTests.filled();
    database.execute(
        """
        insert into data_sources (id, name, source_url)
        select 1000 + n, 'Source ' || n, 'https://many.example/' || n from generate_series(1, 100) n;
        insert into data_requests (id, title, creator_user_id)
        select 1000 + n, 'Request ' || n, 1 from generate_series(1, 100) n;
        insert into link_data_requests__data_sources (request_id, data_source_id)
        select 1002, 1000 + n from generate_series(1, 100) n union all select 1001, 1001;
        insert into link_data_requests__locations (data_request_id, location_id)
        select 1002, n from generate_series(1, 100) n union all select 1001, 1;
        """);
    return database;
  }

  @TestFactory
  Stream<DynamicTest> everyOperation() {
    var persistence = Persistence.over(statements.counted());
    persistence.clock().adjust();
    return new Wiring(RegistryForTests.settings(database), persistence, new SimpleMeterRegistry())
            .routes(DeclaredEndpoints::prepared, List.of(), new DeclaredEndpoints.Idle(), () -> "")
            .stream()
            .flatMap(slice -> slice.endpoints().stream())
            .filter(endpoint ->
                endpoint.path().matches("/api/v2/(?!github).*data-requests.*")
                    || endpoint.name().equals("createDataSource"))
            .sorted(Comparator.comparingInt(QueryBudgetTest::turn))
            .map(endpoint -> dynamicTest(DeclaredEndpoints.title(endpoint), () -> judge(endpoint)));
  }

  /** What removes something comes after the rest, and the request itself last. */
  private static int turn(Endpoint endpoint) {
    return endpoint.method() == Method.DELETE ? -endpoint.path().length() : -Integer.MAX_VALUE;
  }

  private static void judge(Endpoint endpoint) {
    var few = statements.during(() -> call(endpoint, 1001, 1));
    var many = statements.during(() -> call(endpoint, 1002, MANY));
    assertThat(many).isEqualTo(few).isBetween(1, MAX_STATEMENTS);
  }

  private static void call(Endpoint endpoint, long request, int items) {
    var caller =
        new Caller.SignedIn(new UserId(1), "a@b.example", Set.of(Permission.WRITE_DATA), null);
    Map<String, Object> values =
        Map.of(
            "id", new DataRequestId(request),
            "data_source_id", new DataSourceId(1),
            "location_id", new LocationId(200),
            "limit", items);
    var body = body(endpoint.name(), items);
    endpoint
        .handler()
        .handle(
            new Call(
                new Call.From(caller, "", new NetworkAddress(InetAddress.getLoopbackAddress())),
                values,
                type -> WireJson.MAPPER.readValue(body, type)));
  }

  private static String body(String operation, int items) {
    var ids = LongStream.rangeClosed(1, items).mapToObj(Long::toString);
    return switch (operation) {
      case "createDataRequest" ->
          RequestsForTests.SUBMISSION.replace(
              "[2, 3, 2]", ids.collect(Collectors.joining(",", "[", "]")));
      case "createDataSource" ->
          "{\"linked_agency_ids\": [%s], \"entry_data\": {\"name\": \"n\", \"source_url\": \"%d.example\"}}"
              .formatted(items == 1 ? "1" : "1,2,3,4", items);
      default ->
          "{\"entry_data\": {\"title\": \"New\", \"request_status\": \"Complete\","
              + " \"github_issue_url\": \"x\", \"github_issue_number\": 5}}";
    };
  }
}
