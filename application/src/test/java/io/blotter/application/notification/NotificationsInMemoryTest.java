package io.blotter.application.notification;

import io.blotter.application.notification.port.Events;
import io.blotter.application.notification.port.PendingNotifications;
import io.blotter.application.shared.port.Transactions;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.notification.FollowersInMemory;
import io.blotter.application.testing.notification.FollowersWorld;
import io.blotter.application.testing.notification.NotificationsInMemory;
import io.blotter.application.testing.notification.PendingNotificationsContract;

class NotificationsInMemoryTest implements PendingNotificationsContract {
  private final DatabaseInMemory database = new DatabaseInMemory();
  private final FollowersInMemory world = new FollowersInMemory(database);
  private final NotificationsInMemory notifications = new NotificationsInMemory(world, database);

  @Override
  public FollowersWorld world() {
    return world;
  }

  @Override
  public Events events() {
    return notifications;
  }

  @Override
  public PendingNotifications pending() {
    return notifications;
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
