package io.blotter.bootstrap;

import io.blotter.persistence.shared.SessionSettings;
import io.blotter.toolchain.run.DatabaseServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens connections whose sessions are as the statements need them, whatever database and role have
 * set; what the database's address says comes before. A pooler, such as PgBouncer in transaction
 * mode, hands the sessions to somebody else after each transaction: they are left as they are then,
 * statements are not prepared in them, and the driver cancels what takes too long.
 */
public final class SessionDataSource extends PGSimpleDataSource {
  private static final Logger LOG = LoggerFactory.getLogger(SessionDataSource.class);
  private static final int NOWHERE = 1;
  private static final int CONNECT_SECONDS = 2;

  /** Whoever cancels waits for that, too, and a silent server does not answer to it either. */
  private static final int CANCEL_SECONDS = 1;

  private final SessionLimits limits;
  private final AtomicBoolean pooled = new AtomicBoolean();
  private final AtomicReference<Map<PGProperty, String>> given = new AtomicReference<>(Map.of());

  SessionDataSource(SessionLimits limits, String applicationName) {
    this.limits = limits;
    setPortNumbers(new int[] {NOWHERE});
    setApplicationName(applicationName);
    setConnectTimeout(CONNECT_SECONDS);
    setCancelSignalTimeout(CANCEL_SECONDS);
    setTcpKeepAlive(true);
    setPrepareThreshold(0);
    if (!limits.statement().isZero()) {
      setSocketTimeout((int) limits.statement().toSeconds() + 2);
    }
  }

  /** For commands on the schema: nothing is cut short. */
  public static SessionDataSource unlimited(DatabaseUrl url, String applicationName) {
    var database = new SessionDataSource(SessionLimits.NONE, applicationName);
    database.connectTo(url);
    return database;
  }

  void connectTo(DatabaseUrl url) {
    setUrl(url.jdbcUrl());
    setUser(url.user());
    setPassword(url.password().value());
    given.set(url.properties());
    given.get().forEach(this::setProperty);
    setLogServerErrorDetail(false); // whatever the address says: it quotes the values of rows
    arrange();
  }

  @Override
  public Connection getConnection() throws SQLException {
    var connection = connect();
    try {
      if (!pooled.get() && new DatabaseServer(connection).isBehindPooler()) {
        noticePooler();
        connection.close();
        return connect();
      }
      if (!pooled.get() && !given.get().containsKey(PGProperty.PREPARE_THRESHOLD)) {
        connection.unwrap(PGConnection.class).setPrepareThreshold(1);
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private Connection connect() throws SQLException {
    try {
      return super.getConnection();
    } catch (SQLException refused) {
      if (pooled.get() || !PSQLState.PROTOCOL_VIOLATION.getState().equals(refused.getSQLState())) {
        throw refused;
      }
      noticePooler();
      return super.getConnection();
    }
  }

  /** A pooler refuses the options of a session's start, or drops them. */
  private void noticePooler() {
    if (pooled.compareAndSet(false, true)) {
      LOG.info("database: a pooler stands before it, whose sessions are used as they are");
      arrange();
    }
  }

  private void arrange() {
    var own = pooled.get() ? "" : SessionSettings.options() + limits.options();
    var others = given.get().getOrDefault(PGProperty.OPTIONS, "");
    setOptions((own + " " + others).isBlank() ? null : own + " " + others);
    if (pooled.get() && !given.get().containsKey(PGProperty.QUERY_TIMEOUT)) {
      setQueryTimeout((int) limits.statement().toSeconds());
    }
  }
}
