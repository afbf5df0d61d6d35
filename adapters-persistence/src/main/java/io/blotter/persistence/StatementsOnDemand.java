package io.blotter.persistence;

import io.blotter.persistence.shared.SharedPersistence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;

/**
 * Reads the statements of a slice when the first of its mappers is asked for, after those that all
 * slices share: reading them all takes a third of a server's start, which need not wait for it.
 */
final class StatementsOnDemand extends Configuration {
  private static final String SHARED = SharedPersistence.class.getPackageName();

  private final Map<String, List<Class<?>>> unread = new ConcurrentSkipListMap<>();
  private final ReentrantLock reading = new ReentrantLock();

  StatementsOnDemand(Environment environment) {
    super(environment);
  }

  @Override
  public <T> void addMapper(Class<T> mapper) {
    unread.computeIfAbsent(mapper.getPackageName(), slice -> new ArrayList<>()).add(mapper);
  }

  @Override
  public <T> T getMapper(Class<T> mapper, SqlSession session) {
    require(mapper.getPackageName());
    return super.getMapper(mapper, session);
  }

  /** Reads what nobody has asked for yet; a mistake in any statement ends it. */
  void readAll() {
    unread.keySet().forEach(this::require);
  }

  private void require(String slice) {
    if (!unread.containsKey(slice)) {
      return;
    }
    reading.lock();
    try {
      if (!slice.equals(SHARED)) {
        require(SHARED);
      }
      unread.getOrDefault(slice, List.of()).forEach(super::addMapper);
      buildAllStatements();
      unread.remove(slice);
    } finally {
      reading.unlock();
    }
  }

  /** Only by whoever reads: to others, what is half read would look broken. */
  @Override
  protected void buildAllStatements() {
    if (reading.isHeldByCurrentThread()) {
      super.buildAllStatements();
    }
  }
}
