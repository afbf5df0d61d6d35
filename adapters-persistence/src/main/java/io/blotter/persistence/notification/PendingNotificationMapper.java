package io.blotter.persistence.notification;

import io.blotter.application.notification.port.PendingNotifications.PendingNotification;
import io.blotter.domain.account.UserId;
import io.blotter.persistence.shared.ComposedJson;
import java.time.Instant;
import java.util.List;

interface PendingNotificationMapper {
  List<UserId> followers(UserId after, int most);

  List<RecipientRow> reserve(List<UserId> users, boolean waitForLocks);

  List<PendingNotification> takeAboutRequests(List<UserId> users, Instant now);

  List<PendingNotification> takeAboutSources(List<UserId> users, Instant now);

  int log(int users, Instant now);

  ComposedJson preview();
}
