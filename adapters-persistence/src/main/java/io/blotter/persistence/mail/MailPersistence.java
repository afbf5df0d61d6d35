package io.blotter.persistence.mail;

import io.blotter.application.mail.port.MailQueue;
import io.blotter.persistence.shared.Sessions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.ibatis.session.Configuration;
import org.jspecify.annotations.Nullable;

public final class MailPersistence implements MailQueue {
  private final Sessions sessions;

  public MailPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(MailQueueMapper.class);
  }

  @Override
  public void add(List<Addressed> letters, Instant now) {
    add(letters, now, null);
  }

  @Override
  public void addLater(Addressed letter, Instant now, Instant due) {
    add(List.of(letter), now, due);
  }

  private void add(List<Addressed> letters, Instant now, @Nullable Instant due) {
    sessions.write(
        MailQueueMapper.class,
        queue ->
            queue.add(
                column(letters, Addressed::messageId),
                column(letters, letter -> letter.to().address()),
                column(letters, MailPersistence::replyTo),
                column(letters, letter -> letter.priority().rank()),
                column(letters, Addressed::unsubscribe),
                column(letters, letter -> letter.letter().subject()),
                column(letters, letter -> letter.letter().text()),
                column(letters, letter -> letter.letter().html()),
                now,
                due));
  }

  private static <T extends @Nullable Object> List<T> column(
      List<Addressed> letters, Function<Addressed, T> value) {
    return letters.stream().<T>map(value).toList();
  }

  private static @Nullable String replyTo(Addressed letter) {
    var replyTo = letter.replyTo();
    return replyTo == null ? null : replyTo.address();
  }

  @Override
  public boolean join(Addressed letter, Instant now) {
    return sessions.write(
            MailQueueMapper.class,
            queue ->
                queue.join(
                    letter.to().address(), letter.priority().rank(), letter.letter().text(), now))
        > 0;
  }

  @Override
  public int countSince(Addressed letter, Instant since) {
    var recipient = letter.to().address();
    return sessions.write(
        MailQueueMapper.class,
        queue ->
            queue.lock(recipient) * queue.countSince(recipient, letter.priority().rank(), since));
  }

  @Override
  public boolean anyDue(Instant now) {
    return sessions.readLatest(MailQueueMapper.class, queue -> queue.anyDue(now));
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
  public void release(Queued letter) {
    sessions.write(MailQueueMapper.class, queue -> queue.release(letter));
  }

  @Override
  public void park(Queued letter, Instant now, String error) {
    sessions.write(MailQueueMapper.class, queue -> queue.park(letter, now, error));
  }
}
