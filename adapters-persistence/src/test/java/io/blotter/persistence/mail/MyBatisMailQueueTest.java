package io.blotter.persistence.mail;

import io.blotter.application.mail.port.MailQueue;
import io.blotter.application.testing.mail.MailQueueContract;
import io.blotter.application.testing.mail.TriedLettersContract;
import io.blotter.persistence.testing.PersistenceForTests;
import java.util.Optional;
import org.junit.jupiter.api.extension.RegisterExtension;

class MyBatisMailQueueTest implements MailQueueContract, TriedLettersContract {
  @RegisterExtension
  static final PersistenceForTests POSTGRES = new PersistenceForTests("mail_queue");

  @Override
  public MailQueue queue() {
    return POSTGRES.persistence().mail();
  }

  @Override
  public Optional<String> text(String messageId) {
    return column("coalesce(text_body, '')", messageId);
  }

  @Override
  public Optional<String> error(String messageId) {
    return column("last_error", messageId);
  }

  private static Optional<String> column(String column, String messageId) {
    return POSTGRES
        .database()
        .value("select " + column + " from mail_queue where message_id = '" + messageId + "'")
        .map(Object::toString);
  }
}
