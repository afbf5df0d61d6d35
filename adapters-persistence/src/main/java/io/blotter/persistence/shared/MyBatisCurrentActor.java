package io.blotter.persistence.shared;

import io.blotter.application.shared.CurrentActor;
import org.apache.ibatis.session.SqlSession;

/** Tells the database on whose behalf a transaction is made. */
final class MyBatisCurrentActor {
  private MyBatisCurrentActor() {}

  static void announce(SqlSession transaction) {
    CurrentActor.current()
        .ifPresent(
            currentActor -> transaction.getMapper(CurrentActorMapper.class).announce(currentActor));
  }
}
