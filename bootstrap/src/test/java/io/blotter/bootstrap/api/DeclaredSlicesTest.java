package io.blotter.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.blotter.application.shared.DataSlice;
import io.blotter.application.shared.TextStream;
import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.Wiring;
import io.blotter.bootstrap.testing.DeclaredEndpoints;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Labelled;
import io.blotter.domain.shared.NetworkAddress;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Endpoints read no other slices of the data than they say. PostgreSQL itself tells what is read:
 * whatever a statement names, through views as well, is locked until its transaction ends.
 */
class DeclaredSlicesTest {
  private static final String READ =
      """
      select distinct coalesce(
        case when relkind = 'm' then 'catalogue' end,
        (select replace(split_part(encode(tgargs, 'escape'), '\\000', 1), 'summaries', 'catalogue')
         from pg_trigger
         where tgrelid = pg_class.oid and tgfoid = 'note_data_change'::regproc),
        'anything')
      from pg_locks
      join pg_class
        on pg_class.oid = pg_locks.relation
      where pid = pg_backend_pid()
        and relkind in ('r', 'm')
        and relnamespace = 'public'::regnamespace
      """;

  @AutoClose private static final TestDatabase database = RegistryForTests.filled();
  @AutoClose private static final Connection connection = connect();

  @TestFactory
  Stream<DynamicTest> areAllThatAnEndpointReads() {
    return endpoints()
        .filter(Endpoint::isKept)
        .map(endpoint ->
            dynamicTest(
                DeclaredEndpoints.title(endpoint),
                () -> assertThat(read(endpoint)).isEqualTo(endpoint.reads())));
  }

  /** Otherwise nothing would be found, wherever one looked. */
  @Test
  void areSeenWhereTheyAreRead() throws SQLException {
    var totals = endpoints().filter(endpoint -> endpoint.name().equals("getFollowTotals"));
    assertThat(read(totals.findFirst().orElseThrow())).contains(DataSlice.ANYTHING);
  }

  private static Set<DataSlice> read(Endpoint endpoint) throws SQLException {
    var read = EnumSet.noneOf(DataSlice.class);
    for (var call : calls(endpoint)) {
      if (endpoint.handler().handle(call).body() instanceof TextStream text) {
        text.sendTo(_ -> {});
      }
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery(READ)) {
        while (rows.next()) {
          read.add(Labelled.of(DataSlice.class, rows.getString(1)).orElseThrow());
        }
      }
      connection.rollback();
    }
    return read;
  }

  private static Stream<Endpoint> endpoints() {
    return new Wiring(
            RegistryForTests.settings(database),
            Persistence.over(proxy(DataSource.class)),
            new SimpleMeterRegistry())
            .routes(DeclaredEndpoints::prepared, List.of(), new DeclaredEndpoints.Idle(), () -> "")
            .stream()
            .flatMap(slice -> slice.endpoints().stream());
  }

  /** With what is mandatory, and with each of the other parameters besides. */
  private static List<Call> calls(Endpoint endpoint) {
    var mandatory = new HashMap<String, Object>();
    endpoint.parameters().stream()
        .filter(Parameter::required)
        .forEach(parameter -> mandatory.put(parameter.name(), example(parameter)));
    var calls = new ArrayList<>(List.of(call(endpoint, mandatory)));
    endpoint.parameters().stream()
        .filter(parameter -> !parameter.required())
        .forEach(parameter -> {
          var values = new HashMap<>(mandatory);
          values.put(parameter.name(), example(parameter));
          calls.add(call(endpoint, values));
        });
    return calls;
  }

  private static Object example(Parameter<?> parameter) {
    return parameter.read(parameter.example());
  }

  /** Pages are kept for nobody who has signed in. */
  private static Call call(Endpoint endpoint, Map<String, Object> values) {
    var reader =
        new Caller.SignedIn(
            new UserId(1), "reader@example.org", EnumSet.allOf(Permission.class), null);
    var caller = endpoint.isPage() ? new Caller.Anonymous() : reader;
    var address = new NetworkAddress(InetAddress.getLoopbackAddress());
    return new Call(
        new Call.From(caller, "", address),
        values,
        _ -> {
          throw new IllegalStateException("a GET has no body");
        });
  }

  private static Connection connect() {
    try {
      var connection = database.dataSource().getConnection();
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The one connection, whose transaction nobody but the test ends. */
  private static <T> T proxy(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) ->
                switch (method.getName()) {
                  case "getConnection" -> proxy(Connection.class);
                  case "getAutoCommit" -> true;
                  case "setAutoCommit", "commit", "rollback", "close" -> null;
                  default -> invoke(method, arguments);
                }));
  }

  private static Object invoke(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
