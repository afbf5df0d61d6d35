package io.blotter.application.mail;

import io.blotter.application.mail.Message.Digest;
import io.blotter.application.mail.port.MailQueue;
import io.blotter.application.mail.port.MailQueue.Addressed;
import io.blotter.application.mail.port.MailTemplates;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

final class SendMailService implements SendMail {
  /** So many letters about an account reach one recipient in an hour, whoever asks for them. */
  private static final int MAX_ACCOUNT_LETTERS = 5;

  private static final Duration ACCOUNT_PERIOD = Duration.ofHours(1);

  /** So many letters to operations go alone in ten minutes; what comes faster is put together. */
  private static final int MAX_OPERATIONS_LETTERS = 10;

  private static final Duration OPERATIONS_PERIOD = Duration.ofMinutes(10);

  private final MailTemplates mailTemplates;
  private final MailQueue queue;
  private final Supplier<String> messageIds;
  private final InstantSource clock;

  /**
   * @param messageIds makes a Message-ID that no other letter has, {@code unique@domain}
   */
  SendMailService(
      MailTemplates mailTemplates,
      MailQueue queue,
      Supplier<String> messageIds,
      InstantSource clock) {
    this.mailTemplates = mailTemplates;
    this.queue = queue;
    this.messageIds = messageIds;
    this.clock = clock;
  }

  @Override
  public void send(Message message) {
    var written = written(message);
    switch (message.priority()) {
      case ACCOUNT -> sendUnlessTooMany(written);
      case OPERATIONS -> sendOrGather(written);
      case DIGEST -> queue.add(List.of(written), clock.instant());
    }
  }

  @Override
  public void send(List<Digest> digests) {
    queue.add(digests.stream().map(this::written).toList(), clock.instant());
  }

  /** Whoever asks hears nothing of the limit, which would tell whose address is known. */
  private void sendUnlessTooMany(Addressed letter) {
    var now = clock.instant();
    if (queue.countSince(letter, now.minus(ACCOUNT_PERIOD)) < MAX_ACCOUNT_LETTERS) {
      queue.add(List.of(letter), now);
    }
  }

  private void sendOrGather(Addressed letter) {
    var now = clock.instant();
    if (queue.countSince(letter, now.minus(OPERATIONS_PERIOD)) < MAX_OPERATIONS_LETTERS) {
      queue.add(List.of(letter), now);
    } else if (!queue.join(GatheredMessages.next(letter), now)) {
      queue.addLater(GatheredMessages.first(letter), now, now.plus(OPERATIONS_PERIOD));
    }
  }

  private Addressed written(Message message) {
    return new Addressed(
        message instanceof Digest digest ? digest.messageId() : messageIds.get(),
        message.to(),
        message.replyTo(),
        message.priority(),
        message.unsubscribe(),
        mailTemplates.write(message));
  }
}
