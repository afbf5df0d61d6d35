package io.blotter.toolchain.differ;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the differ reads: expressions as PostgreSQL prints them in the end, and function bodies as
 * texts that it need not understand.
 */
final class DifferConnection {
  private static final Set<String> EXPRESSIONS =
      Set.of(
          "definition",
          "def",
          "rule_string",
          "polqual",
          "polwithcheck",
          "default_values_as_string",
          "prosqlbody",
          "col_defaults",
          "column_defaults",
          "dom_condefs",
          "dom_defaultbin");

  /** Some builds of the server mark a column with the version of its making: not ours to set. */
  private static final Pattern SERVER_MARK = Pattern.compile("^pg_attver=[^,]*,?|,pg_attver=[^,]*");

  private DifferConnection() {}

  static Connection of(Connection connection) {
    return proxy(Connection.class, connection);
  }

  private static <T> T proxy(Class<T> type, T target) {
    return instance(
        type,
        (_, method, arguments) -> {
          var label = arguments != null && arguments[0] instanceof String text ? text : "";
          return read(target, label, call(target, method, arguments));
        });
  }

  private static <T> T instance(Class<T> type, InvocationHandler calls) {
    var loader = DifferConnection.class.getClassLoader();
    return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, calls));
  }

  private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static @Nullable Object read(Object target, String label, @Nullable Object result)
      throws SQLException {
    return switch (result) {
      case PreparedStatement statement -> proxy(PreparedStatement.class, statement);
      case Statement statement -> proxy(Statement.class, statement);
      case ResultSet rows -> proxy(ResultSet.class, rows);
      case Array values when EXPRESSIONS.contains(label) -> texts(values, PrintedSql::settled);
      case Array values when label.equals("col_options") ->
          texts(values, DifferConnection::withoutServerMark);
      case String text when EXPRESSIONS.contains(label) -> PrintedSql.settled(text);
      case String body when label.equals("prosrc") && target instanceof ResultSet rows ->
          FunctionBody.sealed(body, String.valueOf(rows.getString("lang_name")));
      case byte[] arguments when label.equals("tgargs") -> escaped(arguments);
      case null, default -> result;
    };
  }

  private static Array texts(Array values, Function<String, @Nullable String> each) {
    return instance(
        Array.class,
        (_, method, arguments) -> {
          var result = call(values, method, arguments);
          return result instanceof String[] texts
              ? Arrays.stream(texts)
                  .map(text -> text == null ? null : each.apply(text))
                  .toArray(String[]::new)
              : result;
        });
  }

  static @Nullable String withoutServerMark(String options) {
    var ours = SERVER_MARK.matcher(options).replaceAll("");
    return ours.isEmpty() ? null : ours;
  }

  /** The differ puts arguments of triggers in quotes, and leaves the quotes in them as they are. */
  private static byte[] escaped(byte[] arguments) {
    return new String(arguments, StandardCharsets.UTF_8)
        .replace("'", "''")
        .getBytes(StandardCharsets.UTF_8);
  }
}
