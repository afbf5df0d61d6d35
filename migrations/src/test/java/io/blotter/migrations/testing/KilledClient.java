package io.blotter.migrations.testing;

import io.blotter.toolchain.testing.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * The connections of a process that is killed after a number of statements, and with it all that it
 * has open: what PostgreSQL has done by then stays, what it has not committed goes.
 */
public final class KilledClient {
  private static final Pattern READING =
      Pattern.compile(
          "(?:\\s|--[^\n]*\n|/\\*.*?\\*/)*(?:select|show|set|reset|do)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final TestDatabase database;
  private final int lastStatement;
  private final List<Connection> open = new ArrayList<>();
  private int statements;
  private boolean changed;
  private boolean dead;

  /**
   * @param lastStatement the last that changes something; a commit counts as one
   */
  public KilledClient(TestDatabase database, int lastStatement) {
    this.database = database;
    this.lastStatement = lastStatement;
  }

  /** Nothing in a process learns of its end, and so must nobody catch this. */
  public static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Whether it came to its last statement. */
  public boolean isDead() {
    return dead;
  }

  /** Whether what it did last stays. */
  public boolean hasCommitted() {
    return !changed;
  }

  public DataSource dataSource() {
    return proxy(
        DataSource.class,
        (method, arguments) -> {
          var made = call(database.dataSource(), method, arguments);
          return made instanceof Connection connection ? watched(connection) : made;
        });
  }

  private Connection watched(Connection connection) {
    open.add(connection);
    return proxy(
        Connection.class,
        (method, arguments) -> {
          if (method.getName().equals("commit") && changed) {
            return counted(() -> call(connection, method, arguments), false);
          }
          changed &= dead || !method.getName().equals("rollback");
          var made = call(connection, method, arguments);
          return switch (made) {
            case PreparedStatement statement ->
                proxy(PreparedStatement.class, watch(statement, String.valueOf(arguments[0])));
            case Statement statement -> proxy(Statement.class, watch(statement, ""));
            case null, default -> made;
          };
        });
  }

  private Call watch(Statement statement, String prepared) {
    return (method, arguments) -> {
      var sql = arguments.length > 0 && arguments[0] instanceof String text ? text : prepared;
      var changes = method.getName().startsWith("execute") && !READING.matcher(sql).matches();
      return changes
          ? counted(() -> call(statement, method, arguments), !commits(statement))
          : call(statement, method, arguments);
    };
  }

  private static boolean commits(Statement statement) throws SQLException {
    return statement.getConnection().getAutoCommit();
  }

  private Object counted(Work work, boolean open) throws Throwable {
    var done = work.run();
    changed = open;
    if (++statements == lastStatement) {
      die();
      throw new Killed();
    }
    return done;
  }

  private void die() throws SQLException {
    dead = true;
    for (var connection : open) {
      if (!connection.isClosed()) {
        var process = connection.unwrap(PGConnection.class).getBackendPID();
        connection.abort(Runnable::run);
        var alive = "select 1 from pg_stat_activity where pid = " + process;
        while (database.value(alive).isPresent()) {
          Thread.onSpinWait();
        }
      }
    }
  }

  private Object call(Object target, Method method, Object[] arguments) throws Throwable {
    if (dead && !method.getName().matches("close|isClosed|hashCode|toString")) {
      throw new Killed();
    }
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private interface Work {
    Object run() throws Throwable;
  }

  private interface Call {
    Object on(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                call.on(method, arguments == null ? new Object[0] : arguments)));
  }
}
