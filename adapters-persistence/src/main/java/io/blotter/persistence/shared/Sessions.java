package io.blotter.persistence.shared;

import io.blotter.application.shared.Acting;
import io.blotter.application.shared.port.Transactions;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

/**
 * Hands mappers to adapters. Inside a transaction every call uses its session; outside, a call gets
 * a session of its own in autocommit, so that a read costs one round trip.
 */
public final class Sessions implements Transactions {
  private final SqlSessionFactory statements;
  private final DataSource writing;
  private final DataSource reading;
  private final ScopedValue<SqlSession> open = ScopedValue.newInstance();
  private final AtomicLong commits = new AtomicLong();

  public Sessions(SqlSessionFactory statements, DataSource writing, DataSource reading) {
    this.statements = statements;
    this.writing = writing;
    this.reading = reading;
  }

  /** The same statements on another pool. */
  public Sessions on(DataSource pool) {
    return new Sessions(statements, pool, pool);
  }

  /** Calls a statement that reads: on the read pool unless a transaction is open. */
  public <M, T> T read(Class<M> mapper, Function<M, T> statement) {
    return call(reading, mapper, statement);
  }

  /** Calls a statement that reads what a replica may not have yet. */
  public <M, T> T readLatest(Class<M> mapper, Function<M, T> statement) {
    return call(writing, mapper, statement);
  }

  /** Calls a statement that writes. During a call, the history learns who called. */
  public <M, T> T write(Class<M> mapper, Function<M, T> statement) {
    if (!open.isBound() && Acting.current().isPresent()) {
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
    try (var session = session(writing, false)) {
      MyBatisActing.announce(session);
      var result = ScopedValue.where(open, session).call(work::get);
      session.commit(true);
      return result;
    } catch (PersistenceException e) {
      throw DatabaseFaults.translated(e);
    } finally {
      commits.incrementAndGet();
    }
  }

  /** Connections that write, for a library that brings its own statements. */
  public DataSource pool() {
    return writing;
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
      try (var session = session(pool, true)) {
        return statement.apply(session.getMapper(mapper));
      }
    } catch (PersistenceException e) {
      throw DatabaseFaults.translated(e);
    }
  }

  private SqlSession session(DataSource pool, boolean autoCommit) {
    try {
      var connection = pool.getConnection();
      if (!autoCommit) {
        connection.setAutoCommit(false);
      }
      return statements.openSession(connection);
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }
}
