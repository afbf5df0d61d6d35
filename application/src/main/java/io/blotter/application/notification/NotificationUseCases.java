package io.blotter.application.notification;

import io.blotter.application.follow.EndFollows.Ending;
import io.blotter.application.mail.SendMail;
import io.blotter.application.notification.port.PendingNotifications;
import io.blotter.application.shared.port.Transactions;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What followers are told: the use case of the slice, on its ports.
 *
 * @param site where the links of messages lead
 * @param messageIds a Message-ID that follows from the reader and the events
 * @param endings the link that ends a follow
 */
public record NotificationUseCases(
    PendingNotifications pending,
    SendMail mail,
    Transactions transactions,
    InstantSource clock,
    String site,
    UnaryOperator<String> messageIds,
    Function<Ending, String> endings) {
  public SendNotifications sendNotifications() {
    return new SendNotificationsService(
        pending, new Digests(site, messageIds, endings), mail, transactions, clock);
  }
}
