package io.blotter.persistence.notification;

import io.blotter.application.notification.port.Bulletins;
import io.blotter.application.notification.port.Events;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The notification slice's ports in PostgreSQL. */
public final class NotificationPersistence {
  private NotificationPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(BulletinMapper.class);
    configuration.addMapper(EventMapper.class);
  }

  public static Bulletins bulletins(Sessions sessions) {
    return new MyBatisBulletins(sessions);
  }

  public static Events events(Sessions sessions) {
    return new MyBatisEvents(sessions);
  }
}
