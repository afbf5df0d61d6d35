package io.blotter.persistence.notification;

import io.blotter.application.notification.NotificationPreview;
import io.blotter.application.notification.port.PendingNotifications;
import io.blotter.application.shared.Json;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.UserId;
import io.blotter.persistence.shared.Sessions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

final class MyBatisPendingNotifications implements PendingNotifications {
  private final Sessions sessions;

  MyBatisPendingNotifications(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<UserId> followers(UserId after, int most) {
    return sessions.readLatest(
        PendingNotificationMapper.class, bulletins -> bulletins.followers(after, most));
  }

  @Override
  public List<Recipient> reserve(List<UserId> users, boolean waitForLocks) {
    return sessions
        .write(PendingNotificationMapper.class, bulletins -> bulletins.reserve(users, waitForLocks))
        .stream()
        .flatMap(
            row -> Email.parse(row.email()).map(email -> new Recipient(row.id(), email)).stream())
        .toList();
  }

  @Override
  public List<PendingNotification> take(List<UserId> users, Instant now) {
    return sessions.write(
        PendingNotificationMapper.class,
        bulletins ->
            Stream.concat(
                    bulletins.takeAboutRequests(users, now).stream(),
                    bulletins.takeAboutSources(users, now).stream())
                .toList());
  }

  @Override
  public void log(int users, Instant now) {
    sessions.write(PendingNotificationMapper.class, bulletins -> bulletins.log(users, now));
  }

  @Override
  public Json<NotificationPreview> preview() {
    return sessions
        .read(PendingNotificationMapper.class, PendingNotificationMapper::preview)
        .as(NotificationPreview.class);
  }
}
