package io.blotter.application.mail;

import io.blotter.application.mail.port.MailQueue;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.mail.MailQueueContract;
import io.blotter.application.testing.mail.MailQueueInMemory;
import io.blotter.application.testing.mail.TriedLettersContract;
import java.util.Optional;

class MailQueueInMemoryTest implements MailQueueContract, TriedLettersContract {
  private final MailQueueInMemory queue = new MailQueueInMemory(new DatabaseInMemory());

  @Override
  public MailQueue queue() {
    return queue;
  }

  @Override
  public Optional<String> text(String messageId) {
    return queue.text(messageId);
  }

  @Override
  public Optional<String> error(String messageId) {
    return queue.error(messageId);
  }
}
