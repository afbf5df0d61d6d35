package io.blotter.persistence.notification;

import io.blotter.application.notification.NotificationPreview;
import io.blotter.application.notification.port.Bulletins;
import io.blotter.application.shared.Json;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.UserId;
import io.blotter.persistence.shared.Sessions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

final class MyBatisBulletins implements Bulletins {
  private final Sessions sessions;

  MyBatisBulletins(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<UserId> followers(UserId after, int most) {
    return sessions.readLatest(BulletinMapper.class, bulletins -> bulletins.followers(after, most));
  }

  @Override
  public List<Recipient> reserve(List<UserId> users, boolean patiently) {
    return sessions
        .write(BulletinMapper.class, bulletins -> bulletins.reserve(users, patiently))
        .stream()
        .flatMap(
            row -> Email.parse(row.email()).map(email -> new Recipient(row.id(), email)).stream())
        .toList();
  }

  @Override
  public List<Bulletin> take(List<UserId> users, Instant now) {
    return sessions.write(
        BulletinMapper.class,
        bulletins ->
            Stream.concat(
                    bulletins.takeAboutRequests(users, now).stream(),
                    bulletins.takeAboutSources(users, now).stream())
                .toList());
  }

  @Override
  public void log(int users, Instant now) {
    sessions.write(BulletinMapper.class, bulletins -> bulletins.log(users, now));
  }

  @Override
  public Json<NotificationPreview> preview() {
    return sessions
        .read(BulletinMapper.class, BulletinMapper::preview)
        .as(NotificationPreview.class);
  }
}
