package io.blotter.application.notification;

import io.blotter.application.follow.EndFollows.Ending;
import io.blotter.application.mail.Message.Digest;
import io.blotter.application.notification.port.PendingNotifications.PendingNotification;
import io.blotter.application.notification.port.PendingNotifications.Recipient;
import io.blotter.domain.account.UserId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Makes one letter of everything that a user is to be told.
 *
 * @param site the web client's address, without a slash at the end
 * @param messageIds makes a Message-ID of a text, always the same of the same
 * @param endings makes the link that ends follows
 */
record Digests(String site, UnaryOperator<String> messageIds, Function<Ending, String> endings) {
  /** The Message-ID follows from the reader and the events, so that a mailbox shows it once. */
  Digest of(Recipient reader, List<PendingNotification> news) {
    return new Digest(
        messageIds.apply(identity(reader, news)),
        reader.email(),
        section(news, EventType.DATA_SOURCE_APPROVED, "/data-source/"),
        section(news, EventType.REQUEST_COMPLETE, "/data-request/"),
        section(news, EventType.REQUEST_READY_TO_START, "/data-request/"),
        site + "/profile",
        places(reader.user(), news),
        endings.apply(new Ending(reader.user(), null)));
  }

  private static String identity(Recipient reader, List<PendingNotification> news) {
    return news.stream()
        .map(pendingNotification -> pendingNotification.type() + " " + pendingNotification.event())
        .distinct()
        .sorted()
        .collect(Collectors.joining(",", reader.user().value() + ":", ""));
  }

  /** What came to the same state twice since the last letter is named once. */
  private Digest.Section section(List<PendingNotification> news, EventType type, String path) {
    var items = new LinkedHashMap<Long, Digest.Item>();
    for (var pendingNotification : news) {
      if (pendingNotification.type() == type) {
        var about = pendingNotification.about();
        items.put(
            pendingNotification.entity(),
            new Digest.Item(
                oneLine(pendingNotification.name()),
                about == null ? null : oneLine(about),
                site + path + pendingNotification.entity()));
      }
    }
    return new Digest.Section(List.copyOf(items.values()));
  }

  private List<Digest.Place> places(UserId reader, List<PendingNotification> news) {
    return news.stream()
        .map(pendingNotification ->
            new Digest.Place(
                pendingNotification.placeName(),
                endings.apply(new Ending(reader, pendingNotification.place()))))
        .distinct()
        .sorted(Comparator.comparing(Digest.Place::name))
        .toList();
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
