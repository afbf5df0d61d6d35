package io.blotter.persistence.notification;

import io.blotter.application.notification.port.Events;
import io.blotter.application.notification.port.PendingNotifications;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The notification slice's ports in PostgreSQL. */
public final class NotificationPersistence {
  private final Sessions sessions;

  public NotificationPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(PendingNotificationMapper.class);
    configuration.addMapper(EventMapper.class);
  }

  public PendingNotifications pending() {
    return new MyBatisPendingNotifications(sessions);
  }

  public Events events() {
    return new MyBatisEvents(sessions);
  }
}
