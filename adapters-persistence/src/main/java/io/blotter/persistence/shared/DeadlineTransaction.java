package io.blotter.persistence.shared;

import io.blotter.application.shared.Deadline;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import org.apache.ibatis.transaction.jdbc.JdbcTransaction;
import org.jspecify.annotations.Nullable;

/**
 * Gives each statement what is left of the call's deadline: PostgreSQL cancels it then, and where
 * not even that is answered, the connection is given up.
 */
final class DeadlineTransaction extends JdbcTransaction {
  /** As long as more is left, the limit that every session has comes first. */
  private static final Duration PLENTY = Duration.ofMillis(8_500);

  private static final Duration MIN_TIMEOUT = Duration.ofSeconds(1);

  DeadlineTransaction(Connection connection) {
    super(connection);
    skipSetAutoCommitOnClose = true;
  }

  /** Asked for before each statement. */
  @Override
  public Connection getConnection() throws SQLException {
    limit(connection);
    return connection;
  }

  @Override
  public void commit() throws SQLException {
    limit(connection);
    super.commit();
  }

  /** In seconds; null where it takes no limit of its own. */
  @Override
  public @Nullable Integer getTimeout() {
    var left = Deadline.left(PLENTY);
    return left.equals(PLENTY) ? null : Math.toIntExact(left.toSeconds());
  }

  /** A silent server is left alone when the deadline comes. */
  static void limit(Connection connection) throws SQLException {
    var deadline = Deadline.current();
    if (deadline.isPresent()) {
      var left = deadline.get().left();
      if (left.compareTo(MIN_TIMEOUT) < 0) {
        throw new SQLTimeoutException("the call's time is used up", DatabaseFaults.CANCELED);
      }
      connection.setNetworkTimeout(Runnable::run, Math.toIntExact(left.toMillis()));
    }
  }
}
