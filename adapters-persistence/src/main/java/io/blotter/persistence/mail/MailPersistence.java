package io.blotter.persistence.mail;

import io.blotter.application.mail.port.MailQueue;
import io.blotter.persistence.shared.Sessions;
import org.apache.ibatis.session.Configuration;

/** The mail slice's port in PostgreSQL. */
public final class MailPersistence {
  private MailPersistence() {}

  public static void register(Configuration configuration) {
    configuration.addMapper(MailQueueMapper.class);
  }

  public static MailQueue queue(Sessions sessions) {
    return new MyBatisMailQueue(sessions);
  }
}
