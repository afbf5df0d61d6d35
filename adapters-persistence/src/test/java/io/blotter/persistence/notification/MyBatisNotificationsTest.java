package io.blotter.persistence.notification;

import io.blotter.application.notification.port.Events;
import io.blotter.application.notification.port.PendingNotifications;
import io.blotter.application.shared.port.Transactions;
import io.blotter.application.testing.notification.FollowersWorld;
import io.blotter.application.testing.notification.PendingNotificationsContract;
import io.blotter.persistence.testing.PersistenceForTests;
import org.junit.jupiter.api.extension.RegisterExtension;

class MyBatisNotificationsTest implements PendingNotificationsContract {
  @RegisterExtension
  static final PersistenceForTests POSTGRES =
      new PersistenceForTests("data_requests", "data_sources", "agencies");

  @Override
  public FollowersWorld world() {
    return new FollowersOnPostgres(POSTGRES);
  }

  @Override
  public Events events() {
    return POSTGRES.persistence().notification().events();
  }

  @Override
  public PendingNotifications pending() {
    return POSTGRES.persistence().notification().pending();
  }

  @Override
  public Transactions transactions() {
    return POSTGRES.persistence().transactions();
  }
}
