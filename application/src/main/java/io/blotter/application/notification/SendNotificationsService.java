package io.blotter.application.notification;

import io.blotter.application.mail.SendMail;
import io.blotter.application.notification.port.PendingNotifications;
import io.blotter.application.notification.port.PendingNotifications.PendingNotification;
import io.blotter.application.notification.port.PendingNotifications.Recipient;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.UserId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

final class SendNotificationsService implements SendNotifications {
  /** How many users a transaction tells: few enough that it is over at once. */
  private static final int BATCH = 250;

  private static final UserId FIRST = new UserId(0);

  private final PendingNotifications pendingNotifications;
  private final Digests digests;
  private final SendMail letters;
  private final Transactions transactions;
  private final InstantSource clock;

  SendNotificationsService(
      PendingNotifications pendingNotifications,
      Digests digests,
      SendMail letters,
      Transactions transactions,
      InstantSource clock) {
    this.pendingNotifications = pendingNotifications;
    this.digests = digests;
    this.letters = letters;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Users whom another run is telling are left for the end, when it should be done with them. */
  @Override
  public int send() {
    var busy = new ArrayList<UserId>();
    var count = 0;
    var batch = pendingNotifications.followers(FIRST, BATCH);
    while (!batch.isEmpty()) {
      var told = tell(batch, false);
      count += told.letters();
      batch.stream().filter(user -> !told.users().contains(user)).forEach(busy::add);
      batch = pendingNotifications.followers(batch.getLast(), BATCH);
    }
    for (var from = 0; from < busy.size(); from += BATCH) {
      count += tell(busy.subList(from, Math.min(from + BATCH, busy.size())), true).letters();
    }
    pendingNotifications.log(count, clock.instant());
    return count;
  }

  @Override
  public Json<NotificationPreview> preview() {
    return pendingNotifications.preview();
  }

  private record Told(Set<UserId> users, int letters) {}

  private Told tell(List<UserId> users, boolean waitForLocks) {
    return transactions.atomically(() -> {
      var recipients = pendingNotifications.reserve(users, waitForLocks);
      var ids = recipients.stream().map(Recipient::user).toList();
      var news =
          pendingNotifications.take(ids, clock.instant()).stream()
              .collect(Collectors.groupingBy(PendingNotification::user));
      var written =
          recipients.stream()
              .filter(recipient -> news.containsKey(recipient.user()))
              .map(recipient ->
                  digests.of(recipient, news.getOrDefault(recipient.user(), List.of())))
              .toList();
      letters.send(written);
      return new Told(Set.copyOf(ids), written.size());
    });
  }
}
