package io.blotter.bench;

import io.blotter.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A statement as the server sends it: its text, and the values it binds. */
record Recorded(String sql, List<Bind> binds) {
  /** One value of a statement. */
  record Bind(int index, Object value) {}

  /** Statements of {@code call}. */
  static List<Recorded> call(DataSource real, java.util.function.Consumer<Persistence> call) {
    return of(real, listening -> call.accept(Persistence.over(listening)));
  }

  /** Runs {@code statements} in a transaction; tells how many milliseconds that took. */
  static double replay(DataSource pool, List<Recorded> statements) throws SQLException {
    var start = System.nanoTime();
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      for (var statement : statements) {
        statement.execute(connection);
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  /** Statements that {@code work} sends through a data source that listens. */
  static List<Recorded> of(DataSource real, java.util.function.Consumer<DataSource> work) {
    var heard = new ArrayList<Recorded>();
    work.accept(
        proxy(
            DataSource.class,
            real,
            (method, arguments, result) ->
                result instanceof Connection c ? listening(c, heard) : result));
    return heard;
  }

  /** Runs it on a connection and returns the last column of the first row. */
  String run(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (var bind : binds) {
        statement.setObject(bind.index(), bind.value());
      }
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(rows.getMetaData().getColumnCount());
      }
    }
  }

  /** Runs it on a connection, whatever it is, and reads what it answers. */
  void execute(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (var bind : binds) {
        statement.setObject(bind.index(), bind.value());
      }
      if (statement.execute()) {
        try (var rows = statement.getResultSet()) {
          while (rows.next()) {
            rows.getObject(1);
          }
        }
      }
    }
  }

  /** The statement with its values written in, for a program that takes no parameters. */
  String inlined() {
    var text = new StringBuilder();
    var next = 0;
    var plain =
        sql.replace("HH24:MI:SS", "HH24.MI.SS"); // pgbench takes :MI for a variable of its own
    for (var c : plain.toCharArray()) {
      if (c == '?') {
        var value = binds.get(next++).value();
        text.append(
            value instanceof Number || value instanceof Boolean
                ? value.toString()
                : "'" + value + "'");
      } else {
        text.append(c == '\n' ? ' ' : c);
      }
    }
    return text.append(";\n").toString();
  }

  private static Connection listening(Connection real, List<Recorded> heard) {
    return proxy(
        Connection.class,
        real,
        (method, arguments, result) -> {
          if (!method.getName().equals("prepareStatement")) {
            return result;
          }
          var binds = new ArrayList<Bind>();
          heard.add(new Recorded((String) arguments[0], binds));
          return proxy(
              PreparedStatement.class,
              (PreparedStatement) result,
              (setter, values, answer) -> {
                if (setter.getName().startsWith("set")
                    && values != null
                    && values.length >= 2
                    && values[0] instanceof Integer index) {
                  binds.add(new Bind(index, values[1]));
                }
                return answer;
              });
        });
  }

  private interface After {
    Object change(Method method, Object[] arguments, Object result);
  }

  private static <T> T proxy(Class<T> type, T real, After after) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return after.change(method, arguments, method.invoke(real, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
