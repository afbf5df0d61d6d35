package io.blotter.persistence.shared;

import io.blotter.application.shared.CurrentActor;
import io.blotter.application.shared.Deadline;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.shared.Refusal;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Hands mappers to adapters. Inside a transaction every call uses its session; outside, a call gets
 * a session of its own in autocommit, so that a read costs one round trip.
 */
public final class Sessions implements Transactions {
  /** After it a read is asked of the primary, in what is left of the call's deadline. */
  private static final Duration STANDBY_TIMEOUT = Duration.ofSeconds(3);

  /** How long the pool may take to hand out a connection, or to say that there is none. */
  private static final Duration MAX_WAIT = Duration.ofMillis(2_500);

  private final SqlSessionFactory statements;
  private final DataSource writing;
  private final @Nullable Standby standby;
  private final Congestion congestion = new Congestion();
  private final ScopedValue<SqlSession> open = ScopedValue.newInstance();
  private final AtomicLong commits = new AtomicLong();

  /** Reads outside a transaction ask the standby, where there is one that can be used. */
  public Sessions(SqlSessionFactory statements, DataSource writing, @Nullable Standby standby) {
    this.statements = statements;
    this.writing = writing;
    this.standby = standby;
  }

  /** The same statements on another pool. */
  public Sessions on(DataSource pool) {
    return new Sessions(statements, pool, null);
  }

  /** Calls a statement that reads: on the standby unless a transaction is open. */
  public <M, T> T read(Class<M> mapper, Function<M, T> statement) {
    if (standby == null || open.isBound() || !standby.isUsable()) {
      return readLatest(mapper, statement);
    }
    try {
      return Deadline.in(STANDBY_TIMEOUT, mapper.getName())
          .during(() -> call(standby.connections(), mapper, statement));
    } catch (Refusal.Unavailable standbyFailed) {
      return readLatest(mapper, statement);
    }
  }

  /** Calls a statement that reads what a replica may not have yet. */
  public <M, T> T readLatest(Class<M> mapper, Function<M, T> statement) {
    return call(writing, mapper, statement);
  }

  /**
   * Calls a statement that hands its rows over as they come, so that they are never all in memory.
   * Once the standby has handed one over, the primary is not asked instead.
   */
  public <M, T> void stream(
      Class<M> mapper, BiConsumer<M, ResultHandler<T>> statement, Consumer<T> each) {
    if (standby == null || !standby.isUsable()) {
      stream(writing, mapper, statement, each);
      return;
    }
    var begun = new AtomicBoolean();
    Consumer<T> first = row -> begun.set(true);
    try {
      stream(standby.connections(), mapper, statement, first.andThen(each));
    } catch (Refusal.Unavailable standbyFailed) {
      if (begun.get()) {
        throw standbyFailed;
      }
      stream(writing, mapper, statement, each);
    }
  }

  private <M, T> void stream(
      DataSource pool,
      Class<M> mapper,
      BiConsumer<M, ResultHandler<T>> statement,
      Consumer<T> each) {
    try {
      inSession(
          pool,
          false,
          session -> {
            statement.accept(session.getMapper(mapper), row -> each.accept(row.getResultObject()));
            return session;
          });
    } catch (PersistenceException e) {
      throw e.getCause() instanceof UncheckedIOException gone ? gone : translated(e);
    }
  }

  /** Calls a statement that writes. During a call, the history learns who called. */
  public <M, T> T write(Class<M> mapper, Function<M, T> statement) {
    if (!open.isBound() && CurrentActor.current().isPresent()) {
      return atomically(() -> write(mapper, statement));
    }
    try {
      return call(writing, mapper, statement);
    } finally {
      commits.incrementAndGet();
    }
  }

  @Override
  public <T> T atomically(Supplier<T> work) {
    if (open.isBound()) {
      return work.get();
    }
    try {
      return inSession(writing, false, session -> inTransaction(session, work));
    } catch (PersistenceException e) {
      throw translated(e);
    } finally {
      commits.incrementAndGet();
    }
  }

  /** Connections that write, for a library that brings its own statements. */
  public DataSource pool() {
    return (ConnectionSource) () -> limited(connection(writing));
  }

  /** How many writing calls and transactions have ended here. */
  public long commits() {
    return commits.get();
  }

  private <M, T> T call(DataSource pool, Class<M> mapper, Function<M, T> statement) {
    try {
      if (open.isBound()) {
        return statement.apply(open.get().getMapper(mapper));
      }
      return inSession(pool, true, session -> statement.apply(session.getMapper(mapper)));
    } catch (PersistenceException e) {
      throw translated(e);
    }
  }

  private <T> T inTransaction(SqlSession session, Supplier<T> work) {
    MyBatisCurrentActor.announce(session);
    var result = ScopedValue.where(open, session).call(work::get);
    session.commit(true);
    return result;
  }

  /**
   * Who comes to a connection while the operation turns out to wait for a lock, gives it back
   * first.
   */
  private <T> T inSession(DataSource pool, boolean autoCommit, Function<SqlSession, T> work) {
    if (!congestion.isSeen()) {
      try (var session = session(pool, autoCommit)) {
        if (!congestion.isSeen()) {
          return work.apply(session);
        }
      }
    }
    try (var _ = congestion.enter();
        var session = session(pool, autoCommit)) {
      return work.apply(session);
    }
  }

  private SqlSession session(DataSource pool, boolean autoCommit) {
    try {
      var connection = connection(pool);
      if (!autoCommit) {
        connection.setAutoCommit(false);
      }
      return statements.openSession(connection);
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  private static Connection connection(DataSource pool) throws SQLException {
    if (Deadline.left(MAX_WAIT).compareTo(MAX_WAIT) < 0) {
      throw new SQLTransientConnectionException("no time is left to wait for a connection");
    }
    return pool.getConnection();
  }

  private static Connection limited(Connection connection) throws SQLException {
    try {
      DeadlineTransaction.limit(connection);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private RuntimeException translated(PersistenceException fault) {
    if (DatabaseFaults.isLockedOut(fault)) {
      congestion.note();
    }
    return DatabaseFaults.translated(fault);
  }
}
