package io.blotter.persistence.mail;

import io.blotter.application.mail.Letter;
import io.blotter.application.mail.port.MailQueue;
import io.blotter.application.mail.port.Stationery.Written;
import io.blotter.persistence.shared.Sessions;
import java.time.Instant;
import java.util.Optional;

final class MyBatisMailQueue implements MailQueue {
  private final Sessions sessions;

  MyBatisMailQueue(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void add(String messageId, Letter letter, Written written, Instant now) {
    var replyTo = letter.replyTo() == null ? null : letter.replyTo().address();
    sessions.write(
        MailQueueMapper.class,
        queue -> queue.add(messageId, letter.to().address(), replyTo, written, now));
  }

  @Override
  public Optional<Queued> take(Instant now, Instant until) {
    return sessions.write(MailQueueMapper.class, queue -> queue.take(now, until));
  }

  @Override
  public void sent(Queued letter, Instant now) {
    sessions.write(MailQueueMapper.class, queue -> queue.sent(letter, now));
  }

  @Override
  public void tryAgain(Queued letter, Instant due, String error) {
    sessions.write(MailQueueMapper.class, queue -> queue.tryAgain(letter, due, error));
  }

  @Override
  public void hold(Queued letter, Instant until, String error) {
    sessions.write(MailQueueMapper.class, queue -> queue.hold(letter, until, error));
  }

  @Override
  public void park(Queued letter, Instant now, String error) {
    sessions.write(MailQueueMapper.class, queue -> queue.park(letter, now, error));
  }

  @Override
  public int forget(Instant limit) {
    return sessions.write(MailQueueMapper.class, queue -> queue.forget(limit));
  }
}
