package io.blotter.persistence.shared;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A {@link DataSource} of which only connections are asked. */
@FunctionalInterface
public interface ConnectionSource extends DataSource {
  @Override
  Connection getConnection() throws SQLException;

  @Override
  default Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("the user is a setting");
  }

  @Override
  default PrintWriter getLogWriter() {
    return new PrintWriter(PrintWriter.nullWriter());
  }

  @Override
  default void setLogWriter(PrintWriter writer) {}

  @Override
  default int getLoginTimeout() {
    return 0;
  }

  @Override
  default void setLoginTimeout(int seconds) {}

  @Override
  default Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("there is no log");
  }

  @Override
  default <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLFeatureNotSupportedException("there is no " + type.getSimpleName() + " within");
  }

  @Override
  default boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
