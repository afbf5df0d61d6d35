package io.blotter.persistence.mail;

import io.blotter.application.mail.port.MailQueue.Queued;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface MailQueueMapper {
  int add(
      List<String> messageIds,
      List<String> recipients,
      List<@Nullable String> replyTos,
      List<Integer> priorities,
      List<@Nullable String> unsubscribes,
      List<String> subjects,
      List<String> texts,
      List<@Nullable String> pages,
      Instant now,
      @Nullable Instant due);

  int join(String recipient, int priority, String text, Instant now);

  int lock(String recipient);

  int countSince(String recipient, int priority, Instant since);

  boolean anyDue(Instant now);

  Optional<Queued> take(Instant now, Instant until);

  int sent(Queued letter, Instant now);

  int tryAgain(Queued letter, Instant due, String error);

  int release(@Param("letter") Queued letter);

  int park(Queued letter, Instant now, String error);
}
