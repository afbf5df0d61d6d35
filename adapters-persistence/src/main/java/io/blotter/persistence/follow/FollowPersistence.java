package io.blotter.persistence.follow;

import io.blotter.application.follow.port.Follows;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The follow slice's ports in PostgreSQL. */
public final class FollowPersistence {
  private FollowPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(FollowMapper.class);
  }

  public static Follows follows(Sessions sessions) {
    return new MyBatisFollows(sessions);
  }
}
