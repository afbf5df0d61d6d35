package io.blotter.persistence.shared;

import io.blotter.application.shared.Acting;
import org.apache.ibatis.session.SqlSession;

/** Tells the database on whose behalf a transaction is made. */
final class MyBatisActing {
  private MyBatisActing() {}

  static void announce(SqlSession transaction) {
    Acting.current()
        .ifPresent(acting -> transaction.getMapper(ActingMapper.class).announce(acting));
  }
}
