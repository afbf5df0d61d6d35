package io.blotter.application.notification;

import io.blotter.application.follow.EndFollows.Ending;
import io.blotter.application.mail.Letter;
import io.blotter.application.mail.Letter.Digest;
import io.blotter.application.mail.SendLetters.Identified;
import io.blotter.application.notification.port.Bulletins.Bulletin;
import io.blotter.application.notification.port.Bulletins.Recipient;
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
public record Digests(
    String site, UnaryOperator<String> messageIds, Function<Ending, String> endings) {
  /** The Message-ID follows from the reader and the events, so that a mailbox shows it once. */
  Identified of(Recipient reader, List<Bulletin> news) {
    var digest =
        new Letter.Digest(
            reader.email(),
            section(news, EventType.DATA_SOURCE_APPROVED, "/data-source/"),
            section(news, EventType.REQUEST_COMPLETE, "/data-request/"),
            section(news, EventType.REQUEST_READY_TO_START, "/data-request/"),
            site + "/profile",
            places(reader.user(), news),
            endings.apply(new Ending(reader.user(), null)));
    var identity =
        news.stream()
            .map(bulletin -> bulletin.type() + " " + bulletin.event())
            .distinct()
            .sorted()
            .collect(Collectors.joining(",", reader.user().value() + ":", ""));
    return new Identified(messageIds.apply(identity), digest);
  }

  /** What came to the same state twice since the last letter is named once. */
  private Digest.Section section(List<Bulletin> news, EventType type, String path) {
    var items = new LinkedHashMap<Long, Digest.Item>();
    for (var bulletin : news) {
      if (bulletin.type() == type) {
        var about = bulletin.about();
        items.put(
            bulletin.entity(),
            new Digest.Item(
                oneLine(bulletin.name()),
                about == null ? null : oneLine(about),
                site + path + bulletin.entity()));
      }
    }
    return new Digest.Section(List.copyOf(items.values()));
  }

  private List<Digest.Place> places(UserId reader, List<Bulletin> news) {
    return news.stream()
        .map(bulletin ->
            new Digest.Place(
                bulletin.placeName(), endings.apply(new Ending(reader, bulletin.place()))))
        .distinct()
        .sorted(Comparator.comparing(Digest.Place::name))
        .toList();
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
