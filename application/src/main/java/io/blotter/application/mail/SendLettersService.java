package io.blotter.application.mail;

import io.blotter.application.mail.port.MailQueue;
import io.blotter.application.mail.port.MailQueue.Addressed;
import io.blotter.application.mail.port.Stationery;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

public final class SendLettersService implements SendLetters {
  private final Stationery stationery;
  private final MailQueue queue;
  private final Supplier<String> messageIds;
  private final InstantSource clock;

  /**
   * @param messageIds makes a Message-ID that no other letter has, {@code unique@domain}
   */
  public SendLettersService(
      Stationery stationery, MailQueue queue, Supplier<String> messageIds, InstantSource clock) {
    this.stationery = stationery;
    this.queue = queue;
    this.messageIds = messageIds;
    this.clock = clock;
  }

  @Override
  public void send(Letter letter) {
    send(List.of(new Identified(messageIds.get(), letter)));
  }

  @Override
  public void send(List<Identified> letters) {
    queue.add(letters.stream().map(this::written).toList(), clock.instant());
  }

  private Addressed written(Identified identified) {
    var letter = identified.letter();
    return new Addressed(
        identified.messageId(), letter.to(), letter.replyTo(), stationery.write(letter));
  }
}
