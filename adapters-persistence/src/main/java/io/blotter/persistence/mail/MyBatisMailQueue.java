package io.blotter.persistence.mail;

import io.blotter.application.mail.port.MailQueue;
import io.blotter.persistence.shared.Sessions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class MyBatisMailQueue implements MailQueue {
  private final Sessions sessions;

  MyBatisMailQueue(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void add(List<Addressed> letters, Instant now) {
    sessions.write(
        MailQueueMapper.class,
        queue ->
            queue.add(
                letters.stream().map(Addressed::messageId).toList(),
                letters.stream().map(letter -> letter.to().address()).toList(),
                letters.stream().<@Nullable String>map(MyBatisMailQueue::replyTo).toList(),
                letters.stream().map(letter -> letter.letter().subject()).toList(),
                letters.stream().map(letter -> letter.letter().text()).toList(),
                letters.stream().<@Nullable String>map(letter -> letter.letter().html()).toList(),
                now));
  }

  private static @Nullable String replyTo(Addressed letter) {
    var replyTo = letter.replyTo();
    return replyTo == null ? null : replyTo.address();
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
