package io.blotter.persistence.testing;

import io.blotter.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How PostgreSQL goes about the statements of an adapter, asked with the values that it binds. */
public final class PlansForTests {
  private final List<String> lines = new ArrayList<>();

  private PlansForTests() {}

  /** The plans of all that is sent while {@code work} uses what it is given. */
  public static String of(DataSource pool, Consumer<Persistence> work) {
    var plans = new PlansForTests();
    work.accept(
        Persistence.over(
            proxy(
                DataSource.class,
                pool,
                (method, values, answer) ->
                    answer instanceof Connection connection
                        ? plans.listening(connection)
                        : answer)));
    return String.join("\n", plans.lines);
  }

  private Connection listening(Connection real) {
    return proxy(
        Connection.class,
        real,
        (method, values, answer) ->
            answer instanceof PreparedStatement statement
                ? explained(real, String.valueOf(values[0]), statement)
                : answer);
  }

  private PreparedStatement explained(Connection real, String sql, PreparedStatement statement) {
    var binds = new ArrayList<Bind>();
    return proxy(
        PreparedStatement.class,
        statement,
        (method, values, answer) -> {
          if (method.getName().startsWith("set") && values.length >= 2) {
            binds.add(new Bind(method, List.of(values)));
          } else if (method.getName().startsWith("execute")) {
            explain(real, sql, binds);
          }
          return answer;
        });
  }

  private void explain(Connection real, String sql, List<Bind> binds)
      throws SQLException, ReflectiveOperationException {
    try (var explain = real.prepareStatement("explain " + sql)) {
      for (var bind : binds) {
        bind.setter().invoke(explain, bind.values().toArray());
      }
      try (var rows = explain.executeQuery()) {
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
      }
    }
  }

  private record Bind(Method setter, List<Object> values) {}

  private interface After {
    @Nullable Object change(Method method, Object[] values, @Nullable Object answer)
        throws Exception;
  }

  private static <T> T proxy(Class<T> type, T real, After after) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, values) -> {
              try {
                return after.change(
                    method, values == null ? new Object[0] : values, method.invoke(real, values));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
