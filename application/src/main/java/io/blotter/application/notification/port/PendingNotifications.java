package io.blotter.application.notification.port;

import io.blotter.application.notification.EventType;
import io.blotter.application.notification.NotificationPreview;
import io.blotter.application.shared.Json;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.UserId;
import io.blotter.domain.location.LocationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What followers have not been told yet. An event is for everybody who follows one of its places or
 * a place around it; one about a source only for those who follow its record type there.
 */
public interface PendingNotifications {
  /** Somebody to write to. */
  record Recipient(UserId user, Email email) {}

  /**
   * An event that a user is told of, once for each followed place that it is from.
   *
   * @param event unique among those of its type
   * @param entity the source or the request
   * @param about whose source and where, or where data are asked for; null where nobody knows
   * @param place the followed place, which is where it happened or around it
   */
  record PendingNotification(
      UserId user,
      EventType type,
      long event,
      long entity,
      String name,
      @Nullable String about,
      LocationId place,
      String placeName) {}

  /** Users behind {@code after} who follow something, in a fixed order. */
  List<UserId> followers(UserId after, int most);

  /**
   * Keeps other runs away from these users until the transaction ends.
   *
   * @param waitForLocks whether to wait for users whom another run holds, or to leave them out
   * @return those who may be written to; nobody whose account is shut
   */
  List<Recipient> reserve(List<UserId> users, boolean waitForLocks);

  /** Takes everything these users are to be told. Nobody gets it again if this is committed. */
  List<PendingNotification> take(List<UserId> users, Instant now);

  /** Notes a mailing that is over, and how many users it told. */
  void log(int users, Instant now);

  /** What is there to be taken, of all users. */
  Json<NotificationPreview> preview();
}
